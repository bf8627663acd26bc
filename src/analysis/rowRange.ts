import type { ReplicateRange } from './source.ts';

/** Rows of a table, from `start` up to, not with, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** The rows of some replicates, where each has so many. */
export function rowRange({ first, end }: ReplicateRange, rowsOfReplicate: number): RowRange {
  return { start: first * rowsOfReplicate, end: end * rowsOfReplicate };
}
