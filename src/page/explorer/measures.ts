import { trailingMeans } from './trailingMeans.ts';

/** Measures by role that the explorer draws over the weeks. */
export const measures = ['formal_power', 'effective_power', 'autonomy'] as const;
export type Measure = (typeof measures)[number];

/** Weeks over which a line is smoothed. */
export const QUARTER_WEEKS = 13;

/** Whether weeks of a measure are smoothed: authorship changes by steps, what people do in one week is chance to a large part. */
export function isSmoothed(measure: Measure): boolean {
  return measure !== 'formal_power';
}

/** The values of a measure as its line shows them: means of a quarter up to each week, where it is smoothed. */
export function lineOf(measure: Measure, values: Float64Array): Float64Array {
  return isSmoothed(measure) ? trailingMeans(values, QUARTER_WEEKS) : values;
}
