import type { ReplicateRange } from '../../src/analysis/source.ts';

/** For sources that have their columns in memory: of rows (replicates × modes) those that were asked for. */
export function rowsInRange(modes: number): (rows: Float64Array, range?: ReplicateRange) => Float64Array {
  return (rows, range) => (range === undefined ? rows : rows.slice(range.first * modes, range.end * modes));
}
