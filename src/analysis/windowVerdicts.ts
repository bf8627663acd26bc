import type { EntryModeName, RunMode } from '../scenario/definition/vocabulary.ts';
import type { Estimate } from './estimate.ts';
import type { Verdict } from './primaryFamily.ts';

/** Verdicts on the primary family at other windows than the one of the runs, and the drift between two of them. */
export interface WindowVerdicts {
  /** Names of the windows compared, such as `last_13`, `last_26`, `last_52`: those that the data set has. */
  readonly windows: readonly string[];
  readonly rows: readonly WindowRow[];
  /** Last 13 weeks minus the 13 before: 2·(mean over 13 − mean over 26); exact where every week has a value. */
  readonly drift: readonly { readonly column: string; readonly mode: RunMode; readonly drift: Estimate }[];
}

export interface WindowRow {
  readonly column: string;
  readonly first: EntryModeName;
  readonly second: EntryModeName;
  /** By window, in the order of `windows`: simultaneous over the family at this window. */
  readonly at: readonly {
    readonly window: string;
    readonly difference: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly verdict: Verdict;
  }[];
  /** Whether the verdict is the same at every window. */
  readonly agree: boolean;
}
