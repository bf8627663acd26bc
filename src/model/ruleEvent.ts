import type { Regulation, ReopeningCause } from '../scenario/definition/vocabulary.ts';

/** Why something happened to a rule: a cause of reopening, or one of those below. */
export type EventCause =
  | ReopeningCause
  /** The client asks for a rule. */
  | 'demand'
  /** A claim was carried upward in the client’s name. */
  | 'relay'
  /** Good parts ran short: who makes them proposed an exception, and the client decided. */
  | 'shortage'
  /** A team was moved against its conviction for long. */
  | 'grievance'
  /** A team no longer feels the rule to be wrong. */
  | 'relief'
  /** The hierarchy saw a counter-rule and put an end to it. */
  | 'suppression'
  /** The rule that a derogation softened was made anew. */
  | 'revision'
  /** Practice moved, and an unwritten rule is what is done. */
  | 'practice'
  /** A client was unhappy for long and free to go. */
  | 'dissatisfaction';

/** How a table ended. */
export type TableOutcome =
  | 'agreement'
  /** One group decided alone. */
  | 'fiat'
  /** A small step that nobody bargained over. */
  | 'amendment'
  /** No agreement: what had been drafted from practice is in force. */
  | 'draft'
  /** No agreement: the rule stays as it is. */
  | 'status_quo'
  /** No agreement: the rule lapses. */
  | 'lapse';

/** What happened to a rule, a counter-rule or a derogation; a row of events.parquet. */
export interface RuleEvent {
  readonly week: number;
  /** Order within the run, from 0. */
  readonly seq: number;
  /** Empty where no rule is concerned. */
  readonly issue: string;
  readonly kind:
    | 'first_writing'
    | 'revision'
    | 'amendment'
    | 'renewal'
    | 'stalemate'
    | 'refusal'
    | 'lapse'
    | 'drift'
    | 'derogation'
    | 'derogation_end'
    | 'counter_rule'
    | 'counter_rule_end'
    | 'client_leaves';
  readonly cause: EventCause;
  /** Group that had the rule opened; for norms of a team, its groups joined by `+`. */
  readonly initiator: string;
  /** Groups that wrote, joined by `+`; empty where nobody wrote. */
  readonly pen: string;
  readonly inNameOf: 'client' | 'own';
  readonly protocol: string;
  /** Rounds of offers; 0 where nobody bargained. */
  readonly rounds: number;
  /** Empty where no rule is concerned. */
  readonly regulation: Regulation | '';
  /** NaN where no rule is concerned, as are the windows and shares below. */
  readonly windowBefore: readonly [number, number];
  readonly windowAfter: readonly [number, number];
  /** Author shares over the four roles. */
  readonly authorsBefore: readonly number[];
  readonly authorsAfter: readonly number[];
  /** Identifier of the revision that this one replaces; −1 where there is none. */
  readonly parentRule: number;
  readonly rule: number;
  /** Transfers of authored power in this event: `from>to` → share. */
  readonly transfers: Readonly<Record<string, number>>;
  /** Offers, where they were asked for: who offered which window in which round. */
  readonly offers?: readonly {
    readonly round: number;
    readonly group: string;
    readonly window: readonly [number, number];
  }[];
  /** Where a table was held, or a decision taken for want of one. */
  readonly table?: {
    /** Groups that sat, and those that spoke in the client’s name. */
    readonly sat: readonly string[];
    readonly spokesmen: readonly string[];
    readonly outcome: TableOutcome;
    /** How deep the rule was changed, 0 to 1. */
    readonly depth: number;
  };
  /** Week in which the client asked for what is now decided, where that was earlier. */
  readonly askedWeek?: number;
  /** Team of a norm beside the rule, from 0 over the whole organisation. */
  readonly team?: number;
  /** Last week of a derogation that begins. */
  readonly untilWeek?: number;
}
