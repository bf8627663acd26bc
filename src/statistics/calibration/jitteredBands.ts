import { checkLength } from '../checkArguments.ts';
import type { UniformGenerator } from '../uniformGenerator.ts';
import type { Band } from './band.ts';

/**
 * Bands for data that the model made itself: each placed so that the statistic lies at a uniform place within it.
 *
 * Accepting what lies within a band means an observation that errs uniformly by up to the half-width. Bands that are centred
 * on the statistic err by nothing, and posteriors from them cover more often than they say: a coverage test needs the
 * jitter (Wilkinson 2013).
 *
 * @param statistics - of a simulation with known parameters
 * @param halfWidths - of the bands that were fixed beforehand, positive
 * @param generator - uniform in [0, 1), seeded
 * @throws RangeError when the lengths differ
 */
export function jitteredBands(
  statistics: readonly number[],
  halfWidths: readonly number[],
  generator: UniformGenerator,
): Band[] {
  checkLength('halfWidths', halfWidths.length, statistics.length);
  return statistics.map((statistic, index) => {
    const middle = statistic + halfWidths[index] * (2 * generator() - 1);
    return { lower: middle - halfWidths[index], upper: middle + halfWidths[index] };
  });
}
