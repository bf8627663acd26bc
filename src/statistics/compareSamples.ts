import { adjustComparisons } from './adjustComparisons.ts';
import { checkLength } from './checkArguments.ts';
import { compareSample } from './compareSample.ts';
import type { ComparedMetric, SampleComparison } from './compareSample.ts';

export type { ComparedMetric, ComparisonVerdict, SampleComparison } from './compareSample.ts';

/**
 * Compares the metrics of two data sets. Equivalence by two one-sided tests (Schuirmann 1987), which is the 90 % interval
 * inside the margins; change beyond the margin by Holm over all metrics; distributions beside the means, because equal means
 * can hide different spreads.
 *
 * @param paired - true when root seed and replicates match: t over pairs; else Welch
 * @throws RangeError when paired columns have different lengths or a δ is not positive
 */
export function compareSamples(metrics: readonly ComparedMetric[], paired: boolean): SampleComparison[] {
  for (const [index, { before, after, delta }] of metrics.entries()) {
    if (paired) checkLength(`metrics[${index}].after`, after.length, before.length);
    if (delta !== undefined && !(delta > 0)) {
      throw new RangeError(`metrics[${index}].delta: expected a positive number, got ${delta}`);
    }
  }
  return adjustComparisons(metrics.map((metric) => compareSample(metric, paired)));
}
