import type { Estimate } from '../analysis/estimate.ts';

/**
 * Ends of an interval as figures draw it: none where all runs have the same value.
 *
 * The bound that the range of a metric then gives (method `range`) says what was not seen, and would look like spread.
 */
export function drawnEnds({ lower, upper, method }: Estimate): {
  readonly lower: number | null;
  readonly upper: number | null;
} {
  return method === 'range' ? { lower: null, upper: null } : { lower, upper };
}
