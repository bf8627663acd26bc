import { checkInteger } from './checkArguments.ts';
import type { UniformGenerator } from './uniformGenerator.ts';

/** Above this many replicates, blocks of neighbouring replicates are resampled instead of single ones. */
const LARGEST_UNBLOCKED = 2000;
const BLOCKS = 500;

/** How often each unit (a replicate, or a block of replicates) was drawn in each bootstrap resample. */
export interface ResampleCounts {
  /** Replicates that the counts were made for. */
  readonly replicates: number;
  /** Units drawn: the replicates, or 500 blocks of them. */
  readonly units: number;
  readonly resamples: number;
  /** `resamples` rows of `units` counts; each row sums to `units`. */
  readonly counts: Uint16Array;
}

/**
 * One set of bootstrap resamples for all metrics and pairs: sharing it keeps the dependence between metrics, which the
 * simultaneous intervals need, and saves drawing again for each of them.
 *
 * For n > 2,000 the 500 units are blocks of ⌊n/500⌋ or ⌈n/500⌉ neighbouring replicates. Replicates are independent, so
 * blocks lose nothing but a little precision in the resampled variance.
 *
 * @param n - replicates, at least 1
 * @param resamples - B, at least 1; 2,000 unless there is a reason
 * @param generator - uniform in [0, 1), seeded
 * @throws RangeError when n or B is not a positive integer
 */
export function resampleCounts(n: number, resamples: number, generator: UniformGenerator): ResampleCounts {
  checkInteger('n', n, 1);
  checkInteger('resamples', resamples, 1);
  const units = n > LARGEST_UNBLOCKED ? BLOCKS : n;
  const counts = new Uint16Array(resamples * units);
  for (let start = 0; start < counts.length; start += units) {
    for (let draw = 0; draw < units; draw++) counts[start + Math.floor(generator() * units)]++;
  }
  return { replicates: n, units, resamples, counts };
}
