import { holmAdjusted } from './holmAdjusted.ts';

/** Error of all verdicts `changed` together. */
const alpha = 0.05;

/** The parts of a comparison that depend on how many were made. */
interface Adjustable {
  readonly p: number;
  readonly adjustedP: number;
  readonly verdict: 'same' | 'changed' | 'cannot-tell';
}

/**
 * Comparisons that were made one at a time, with Holm’s adjustment over all: a verdict `changed` that does not survive it
 * becomes `cannot-tell`. Those without a test (NaN) do not count; `same` is the verdict of each by itself.
 *
 * @example
 * adjustComparisons(columns.map((metric) => compareSample(metric, true))); // as compareSamples(columns, true)
 */
export function adjustComparisons<Comparison extends Adjustable>(comparisons: readonly Comparison[]): Comparison[] {
  const adjusted = holmAdjusted(comparisons.map(({ p }) => p));
  return comparisons.map((comparison, index) => {
    const adjustedP = adjusted[index];
    const falls = comparison.verdict === 'changed' && !(adjustedP <= alpha);
    return { ...comparison, adjustedP, ...(falls ? { verdict: 'cannot-tell' as const } : {}) };
  });
}
