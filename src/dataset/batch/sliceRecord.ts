import type { FailedRun, LostGroup } from './batchFooter.ts';

/** What the runs of consecutive groups of one batch gave: typed arrays that are moved between threads, not copied. */
export interface SliceRecord {
  /** Index in the plan of the first group. */
  readonly firstGroup: number;
  readonly groups: number;
  /** groups × modes × columns; zeros where the group failed. */
  readonly runs: Float64Array<ArrayBuffer>;
  /** groups × modes × windows × columns in time. */
  readonly windows: Float64Array<ArrayBuffer>;
  /** recorded groups × modes × weeks × columns in time. */
  readonly series: Float64Array<ArrayBuffer>;
  readonly seeds: readonly string[];
  /** CRC-32 of each group’s rows: see BatchFooter. */
  readonly checks: readonly number[];
  readonly failures: readonly FailedRun[];
  readonly lost: readonly LostGroup[];
  /** Events of each group: a JSON array of events for each mode; empty where none are recorded. */
  readonly events: readonly { readonly json: Uint8Array<ArrayBuffer>; readonly rows: number }[];
}
