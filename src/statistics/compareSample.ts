import { checkLength } from './checkArguments.ts';
import { kolmogorovDistance, type KolmogorovDistance } from './kolmogorovDistance.ts';
import { moments } from './moments.ts';
import { pairedTTest } from './pairedTTest.ts';
import { sdRatio, type SdRatio } from './sdRatio.ts';
import { tQuantile, tTwoSidedP } from './studentT.ts';
import type { ValueFlag } from './valueFlag.ts';
import { welchTTest } from './welchTTest.ts';

/** A metric in two data sets. */
export interface ComparedMetric {
  /** One per replicate, NaN where missing. */
  readonly before: Float64Array;
  /** The same replicates in the same order where paired, else of any length. */
  readonly after: Float64Array;
  /** δ: the largest difference of means that counts as none, in the unit of the metric. Without one nothing is `same`. */
  readonly delta?: number;
}

/**
 * What may be said of the means: `same`, the 90 % interval of the difference lies inside (−δ, δ); `changed`, the 95 %
 * interval lies outside [−δ, δ] after Holm’s adjustment over all metrics; `cannot-tell`, neither.
 */
export type ComparisonVerdict = 'same' | 'changed' | 'cannot-tell';

/** A metric compared, in its unit where none is said. */
export interface SampleComparison {
  readonly verdict: ComparisonVerdict;
  /** The 95 % interval leaves 0 out although the verdict is `same`: not zero, but below the margin. */
  readonly nonZeroBelowMargin: boolean;
  /** Whether every value is the same in both: then more runs of the same seeds say nothing more. */
  readonly identical: boolean;
  /** Values, or pairs, that only an `ordinary` flag lets a verdict follow from. */
  readonly flag: ValueFlag;
  readonly paired: boolean;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Mean after − mean before. */
  readonly difference: number;
  readonly interval90: readonly [number, number];
  readonly interval95: readonly [number, number];
  /** Two-sided, that the difference lies within [−δ, δ]; without δ, that it is 0. */
  readonly p: number;
  /** Holm over all metrics. */
  readonly adjustedP: number;
  /** SD after over SD before. */
  readonly sdRatio: SdRatio;
  readonly kolmogorov: KolmogorovDistance;
}

/** Error of each verdict. */
const alpha = 0.05;

/**
 * Compares one metric of two data sets, as if it were the only one; `compareSamples` and `adjustComparisons` take into account
 * how many there are. Equivalence by two one-sided tests (Schuirmann 1987), which is the 90 % interval inside the margins.
 *
 * @param paired - true when root seed and replicates match: t over pairs; else Welch
 * @throws RangeError when paired columns have different lengths or δ is not positive
 */
export function compareSample(metric: ComparedMetric, paired: boolean): SampleComparison {
  const { before, after, delta } = metric;
  if (paired) checkLength('after', after.length, before.length);
  if (delta !== undefined && !(delta > 0)) throw new RangeError(`delta: expected a positive number, got ${delta}`);
  const comparison = compareMeans(metric, paired);
  const { interval90, interval95, identical, p } = comparison;
  const within = delta !== undefined && (identical || (interval90[0] > -delta && interval90[1] < delta));
  const verdict = verdictOf(within, p <= alpha);
  const nonZero = interval95[0] > 0 || interval95[1] < 0;
  return { ...comparison, adjustedP: p, verdict, nonZeroBelowMargin: verdict === 'same' && nonZero };
}

function verdictOf(within: boolean, changed: boolean): ComparisonVerdict {
  if (within) return 'same';
  return changed ? 'changed' : 'cannot-tell';
}

function compareMeans({ before, after, delta = 0 }: ComparedMetric, paired: boolean) {
  const test = paired ? pairedTTest(after, before) : welchTTest(after, before);
  const { difference, standardError, degreesOfFreedom, flag } = test;
  const interval = (level: number): [number, number] => {
    if (flag !== 'ordinary') return [NaN, NaN];
    const reach = tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
    return [difference - reach, difference + reach];
  };
  // P(|T| ≥ t) with t from the nearer margin: at most .05 exactly where the 95 % interval lies outside the margins.
  const beyond = Math.max(0, Math.abs(difference) - delta) / standardError;
  return {
    paired,
    flag,
    identical: before.length === after.length && before.every((value, index) => Object.is(value, after[index])),
    meanBefore: moments(before).mean,
    meanAfter: moments(after).mean,
    difference,
    interval90: interval(1 - 2 * alpha),
    interval95: interval(1 - alpha),
    p: flag === 'ordinary' ? tTwoSidedP(beyond, degreesOfFreedom) : NaN,
    sdRatio: sdRatio(before, after, paired),
    kolmogorov: kolmogorovDistance(before, after),
  };
}
