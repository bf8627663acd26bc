import type { Column } from './measures/column.ts';

/**
 * The first value that its column cannot have, in words; undefined where all can.
 *
 * @param at place of the first column in `values`
 */
export function findInvalidValue(columns: readonly Column[], values: Float64Array, at = 0): string | undefined {
  for (let c = 0; c < columns.length; c += 1) {
    const value = values[at + c];
    const { name, nullable, bounds } = columns[c];
    if (value !== value && nullable) continue;
    if (value >= bounds[0] - ROUNDING && value <= bounds[1] + ROUNDING) continue;
    return `${name}: expected ${nullable ? 'a number or none' : 'a number'} in [${bounds[0]}, ${bounds[1]}], got ${value}`;
  }
  return undefined;
}

/** Sums of shares may miss a bound by rounding. */
const ROUNDING = 1e-9;
