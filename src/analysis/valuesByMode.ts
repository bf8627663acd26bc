import type { RunMode } from '../scenario/definition/vocabulary.ts';

/** One column: for each mode one value per replicate, in the same order, NaN where missing. */
export type ValuesByMode = ReadonlyMap<RunMode, Float64Array>;

/**
 * Parts a column of rows (replicates × modes, row after row) by mode.
 *
 * @throws Error when the number of rows is not a multiple of the number of modes
 */
export function partByMode(rows: Float64Array, modes: readonly RunMode[]): ValuesByMode {
  const replicates = rows.length / modes.length;
  if (!Number.isInteger(replicates)) {
    throw new Error(`runs: expected a multiple of ${modes.length} rows (${modes.join(', ')}), got ${rows.length}`);
  }
  return new Map(modes.map((mode, at) => [mode, everyOf(rows, at, modes.length, replicates)]));
}

/** A plain loop: a call a value takes ten times as long as the value, and every column of every run comes through here. */
function everyOf(rows: Float64Array, first: number, step: number, count: number): Float64Array {
  const values = new Float64Array(count);
  for (let i = 0, row = first; i < count; i += 1, row += step) values[i] = rows[row];
  return values;
}
