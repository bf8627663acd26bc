import { checkLength, checkLevel } from './checkArguments.ts';
import { correlationMatrix } from './correlationMatrix.ts';
import { largestNormalQuantile } from './largestNormalQuantile.ts';
import { moments } from './moments.ts';
import { normalCdf } from './standardNormal.ts';
import { tQuantile } from './studentT.ts';
import type { UniformGenerator } from './uniformGenerator.ts';
import { spreadTolerance } from './valueFlag.ts';

/** A mean over weeks with a band that holds in all weeks together, in the unit of the values. */
export interface WeekBand {
  /** c: half-widths are this many standard errors; NaN when every week is constant. */
  readonly critical: number;
  /** The quantile of max|Zₜ| behind c. */
  readonly normalCritical: number;
  readonly mean: Float64Array;
  /** Equal to the mean in a constant week, NaN where fewer than two values are present. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Simultaneous band x̄ₜ ± c·sₜ/√n: c from the quantile of max|Zₜ| under the weeks' sample correlations, brought to the
 * t distribution with n − 1 degrees of freedom at the same tail probability, so that the band of a single week is
 * Student's interval.
 *
 * @param weeks - one array per week, each with one value per replicate in the same order, NaN where missing
 * @param generator - uniform in [0, 1), seeded
 * @param options - `scale`: as in `valueFlag`; weeks that vary by no more than rounding take no part in c
 * @throws RangeError when the lengths differ or the level is out of range
 */
export function weekBand(
  weeks: readonly Float64Array[],
  generator: UniformGenerator,
  options: { readonly level?: number; readonly scale?: number } = {},
): WeekBand {
  const { level = 0.95, scale } = options;
  checkLevel(level);
  for (const [index, week] of weeks.entries()) checkLength(`weeks[${index}]`, week.length, weeks[0].length);
  const summaries = weeks.map(moments);
  const constant = summaries.map(
    ({ n, minimum, maximum }) => n < 2 || maximum - minimum <= spreadTolerance(minimum, maximum, scale),
  );
  const varying = weeks.filter((_, index) => !constant[index]);
  const normalCritical = largestNormalQuantile(correlationMatrix(varying), varying.length, generator, level);
  const smallest = Math.min(...summaries.filter((_, index) => !constant[index]).map(({ n }) => n));
  const critical = Number.isNaN(normalCritical) ? NaN : -tQuantile(normalCdf(-normalCritical), smallest - 1);
  const halfWidths = summaries.map(({ n, sd }, index) => {
    if (n < 2) return NaN;
    return constant[index] ? 0 : (critical * sd) / Math.sqrt(n);
  });
  return {
    critical,
    normalCritical,
    mean: Float64Array.from(summaries, ({ mean }) => mean),
    lower: Float64Array.from(summaries, ({ mean }, index) => mean - halfWidths[index]),
    upper: Float64Array.from(summaries, ({ mean }, index) => mean + halfWidths[index]),
  };
}
