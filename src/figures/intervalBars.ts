import type { Json } from './figure.ts';

/** An estimate and the ends of its interval. */
interface Interval {
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Plotly’s error bars for estimates whose intervals need not be symmetric; no bar where there is no interval.
 *
 * @param colour of the bars
 */
export function intervalBars(intervals: readonly Interval[], colour: string): { readonly [key: string]: Json } {
  return {
    type: 'data',
    symmetric: false,
    array: intervals.map(({ estimate, upper }) => (upper === null ? 0 : Math.max(0, upper - estimate))),
    arrayminus: intervals.map(({ estimate, lower }) => (lower === null ? 0 : Math.max(0, estimate - lower))),
    color: colour,
    thickness: 2,
    width: 0,
  };
}
