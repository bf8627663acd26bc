import { meanTest } from './meanTest.ts';
import type { MeanTest } from './meanTest.ts';
import { moments } from './moments.ts';
import { pairScale } from './pairedTTest.ts';
import { valueFlag } from './valueFlag.ts';
import type { ValueFlag } from './valueFlag.ts';

/**
 * Two-sided test that two independent samples have the same mean, without assuming equal variances (Welch 1947, with
 * the degrees of freedom of Welch and Satterthwaite).
 *
 * @param first - one per replicate, NaN where missing
 * @param second - of any length
 * @returns the difference is first − second; `constant` only if both samples are, `rare` if either is
 */
export function welchTTest(first: Float64Array, second: Float64Array): MeanTest {
  const one = moments(first);
  const other = moments(second);
  const oneVariance = (one.sd * one.sd) / one.n;
  const otherVariance = (other.sd * other.sd) / other.n;
  const variance = oneVariance + otherVariance;
  const degreesOfFreedom =
    (variance * variance) /
    ((oneVariance * oneVariance) / (one.n - 1) + (otherVariance * otherVariance) / (other.n - 1));
  const scale = pairScale(first, second);
  return meanTest(
    one.mean - other.mean,
    Math.sqrt(variance),
    degreesOfFreedom,
    combinedFlag([valueFlag(first, scale), valueFlag(second, scale)]),
  );
}

/** A rare sample forbids a verdict; a constant one does so only beside another constant. */
function combinedFlag(flags: readonly ValueFlag[]): ValueFlag {
  if (flags.includes('insufficient')) return 'insufficient';
  if (flags.includes('rare')) return 'rare';
  return flags.includes('ordinary') ? 'ordinary' : 'constant';
}
