import type { EntryModeName, Role } from '../scenario/definition/vocabulary.ts';
import type { Flag } from './metricSummary.ts';

/** `compare.family` × roles × pairs of modes without `placebo`: the only place where verdicts are given. */
export interface PrimaryFamily {
  readonly measures: readonly string[];
  readonly members: readonly FamilyMember[];
  /** Members that have an interval. */
  readonly size: number;
  /** Half-widths are so many standard errors. */
  readonly critical: number | null;
  readonly method: 'bootstrap' | 'normal';
  /** Most replicates that any member needs for its margin; `null` where no margin is declared. */
  readonly replicatesNeeded: number | null;
  /** Whether every simultaneous half-width is at most its margin. */
  readonly enough: boolean;
}

export interface FamilyMember {
  readonly measure: string;
  readonly role: Role;
  readonly column: string;
  readonly first: EntryModeName;
  readonly second: EntryModeName;
  readonly n: number;
  readonly difference: number | null;
  /** Ends of the simultaneous max-|t| interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Holm-adjusted over the family, paired t; only to be read after the interval. */
  readonly p: number | null;
  readonly halfWidth: number | null;
  readonly margin: number | null;
  readonly enough: boolean | null;
  readonly replicatesNeeded: number | null;
  readonly verdict: Verdict;
  readonly flags: readonly Flag[];
}

/** Where a simultaneous interval lies: above 0, below 0, on both sides, or there is none. */
export type Verdict = 'higher' | 'lower' | 'not_shown' | 'no_interval';
