import { checkLength } from '../checkArguments.ts';
import { replicatesNeeded } from '../replicatesNeeded.ts';
import { type Band, checkBands } from './band.ts';

/** Share of a band’s half-width that the error of a particle’s statistic may take. */
const largestShare = 1 / 5;

/** A pattern whose band is too narrow for the replicates of a particle. */
export interface NoisyPattern {
  readonly pattern: number;
  /** Standard error over half-width. */
  readonly share: number;
  /** Replicates a particle at which the share would be 1/5. */
  readonly replicatesNeeded: number;
}

/**
 * The patterns whose statistic scatters by more than a fifth of the half-width of its band: there the distance would judge
 * the luck of a particle rather than its parameters.
 *
 * @param standardErrors - of the statistic of one particle, one per band
 * @param replicates - runs behind each
 * @returns the patterns that are too noisy, in their order
 * @throws RangeError when the lengths differ or a band is none
 */
export function noisyPatterns(
  standardErrors: readonly number[],
  bands: readonly Band[],
  replicates: number,
): NoisyPattern[] {
  checkBands(bands);
  checkLength('standardErrors', standardErrors.length, bands.length);
  return bands.flatMap(({ lower, upper }, pattern) => {
    const halfWidth = (upper - lower) / 2;
    const share = standardErrors[pattern] / halfWidth;
    // An exact fifth must pass whatever the rounding.
    if (!(share > largestShare * (1 + 1e-12))) return [];
    const needed = replicatesNeeded(replicates, standardErrors[pattern], largestShare * halfWidth);
    return [{ pattern, share, replicatesNeeded: needed }];
  });
}
