import { checkLength } from '../checkArguments.ts';
import { type Band, checkBands } from './band.ts';

/**
 * How far a simulation lies from the patterns: maxⱼ |sⱼ − midⱼ| / half-widthⱼ, so that 1 is the edge of the band that is
 * missed most, and at most 1 means that all are met.
 *
 * @param statistics - one per band, each a mean over the replicates of a particle
 * @returns Infinity where a statistic is missing (NaN): such a particle meets nothing
 * @throws RangeError when the lengths differ or a band is none
 * @example
 * bandDistance([0.5, 3], [{ lower: 0.4, upper: 0.6 }, { lower: 0, upper: 2 }]); // 2
 */
export function bandDistance(statistics: readonly number[], bands: readonly Band[]): number {
  checkBands(bands);
  checkLength('statistics', statistics.length, bands.length);
  let furthest = 0;
  for (const [index, { lower, upper }] of bands.entries()) {
    const distance = Math.abs(statistics[index] - (lower + upper) / 2) / ((upper - lower) / 2);
    if (Number.isNaN(distance)) return Infinity;
    if (distance > furthest) furthest = distance;
  }
  return furthest;
}
