import { checkInteger, checkLength } from '../checkArguments.ts';
import { tInterval } from '../tInterval.ts';
import type { Estimate } from './estimate.ts';

/** Effects of the levels of one factor. */
export interface LevelEffects {
  /** Replicates used. */
  readonly n: number;
  /** Replicates left out: a point is missing. */
  readonly missing: number;
  /** For each level, mean output over its points minus mean over all points; NaN for a level without points. */
  readonly levels: readonly Estimate[];
}

/**
 * Main effect of a factor with levels (a choice among values, a factorial design): formed in each replicate, then compared
 * across replicates by t, because points share their seeds within a replicate.
 *
 * @param levelOf - for each point the level of the factor, from 0
 * @param levels - number of levels
 * @param replicates - for each replicate a value per point, NaN where missing
 * @throws RangeError when the lengths differ or a level is out of range
 */
export function levelEffects(
  levelOf: readonly number[],
  levels: number,
  replicates: readonly Float64Array[],
  level = 0.95,
): LevelEffects {
  checkInteger('levels', levels, 1);
  const counts = new Float64Array(levels);
  for (const [point, own] of levelOf.entries()) {
    if (!(own in counts)) throw new RangeError(`levelOf[${point}]: expected 0 to ${levels - 1}, got ${own}`);
    counts[own] += 1;
  }
  for (const [k, values] of replicates.entries()) checkLength(`replicates[${k}]`, values.length, levelOf.length);
  const complete = replicates.filter((values) => !values.some(Number.isNaN));
  const effects = complete.map((values) => {
    const sums = new Float64Array(levels);
    for (const [point, own] of levelOf.entries()) sums[own] += values[point];
    const all = sums.reduce((total, sum) => total + sum, 0) / values.length;
    return sums.map((sum, own) => sum / counts[own] - all);
  });
  return {
    n: complete.length,
    missing: replicates.length - complete.length,
    levels: Array.from(counts, (count, own) => {
      if (count === 0) return { estimate: NaN, lower: NaN, upper: NaN };
      const { mean, lower, upper } = tInterval(
        Float64Array.from(effects, (row) => row[own]),
        level,
      );
      return { estimate: mean, lower, upper };
    }),
  };
}
