import type { EventCause, RuleEvent } from '../model/ruleEvent.ts';
import type { StoryBlock } from '../model/trace/story/storyBlock.ts';
import type { Regulation, Role, RunMode } from '../scenario/definition/vocabulary.ts';

/** One run played again, told and dated; plain data, which a worker can send. */
export interface Replay {
  readonly mode: RunMode;
  /** From 0. */
  readonly replicate: number;
  readonly seed: string;
  /** Digest of the run’s row in runs.parquet, see `rowDigest`. */
  readonly digest: string;
  /** The first value that its column cannot have: the run fails in a data set. */
  readonly problem?: string;
  readonly weeks: number;
  readonly entryWeek: number;
  /** Outcomes of the last weeks, in the order in which they are shown. */
  readonly outcomes: readonly ReplayOutcome[];
  /** Values a week by column, the first week first; NaN where there is none. */
  readonly weekly: Readonly<Record<string, Float64Array>>;
  /** What happened to rules, in order. */
  readonly timeline: readonly TimelineEntry[];
  /** Every form that a rule had, in the order in which they came into force. */
  readonly rules: readonly RuleVersion[];
  /** Counter-rules and derogations, in the order in which they began. */
  readonly norms: readonly NormSpan[];
  readonly issues: readonly ReplayIssue[];
  /** The run as `corule trace` tells it. */
  readonly story: readonly StoryBlock[];
}

/** A column of runs.parquet in this run, and in the `none` run on the same luck. */
export interface ReplayOutcome {
  readonly column: string;
  readonly label: string;
  readonly value: number;
  readonly none: number;
}

export interface ReplayIssue {
  readonly id: string;
  /** As it stands within a sentence: who begins a line with it capitalises it. */
  readonly label: string;
  readonly unit: string;
  /** Smallest and largest setting in `unit`; windows are normalised to [−2, 2]. */
  readonly range: readonly [number, number];
}

/** An event of the run, in words. */
export interface TimelineEntry {
  readonly seq: number;
  readonly week: number;
  /** Empty where no rule is concerned. */
  readonly issue: string;
  readonly kind: RuleEvent['kind'];
  readonly cause: EventCause;
  /** Its kind in a few words, as they stand within a sentence: `a rule is written for the first time`. */
  readonly title: string;
  /** What happened, a sentence or several a paragraph. */
  readonly paragraphs: readonly string[];
  /** Groups that had it opened and that wrote, named; empty where nobody did. */
  readonly initiators: readonly string[];
  readonly pens: readonly string[];
  readonly inNameOf: 'client' | 'own';
  /** Rule form that this event put in force; −1 where it changed none. */
  readonly rule: number;
  /** Authored power that changed hands, in shares of the whole book. */
  readonly transfers: readonly { readonly from: LedgerAccount; readonly to: LedgerAccount; readonly share: number }[];
}

export type LedgerAccount = Role | 'unwritten';

/** One form of a rule, while it was in force. */
export interface RuleVersion {
  /** Identifier of the form, and of the one that it replaced; −1 where there is none. */
  readonly revision: number;
  readonly parent: number;
  readonly issue: string;
  /** First week in force, 0 for a rule of the start, and the last; a form that nothing replaced ends with the run. */
  readonly fromWeek: number;
  readonly toWeek: number;
  /** The rule as a sentence. */
  readonly sentence: string;
  readonly window: readonly [number, number];
  readonly written: boolean;
  readonly regulation: Regulation;
  /** Author shares over the roles, and the part of them held in the client’s name by others. */
  readonly authors: Readonly<Record<Role, number>>;
  readonly inClientName: number;
  /** Event that put it in force; −1 for a rule of the start. */
  readonly seq: number;
}

/** A counter-rule or a derogation, while it stood beside its rule. */
export interface NormSpan {
  readonly kind: 'counter_rule' | 'derogation';
  readonly issue: string;
  readonly team: number;
  readonly fromWeek: number;
  /** Last week; that of the run where it still stands. */
  readonly toWeek: number;
  readonly sentence: string;
  readonly window: readonly [number, number];
}
