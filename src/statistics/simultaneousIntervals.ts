import { checkLength, checkLevel } from './checkArguments.ts';
import { correlationMatrix } from './correlationMatrix.ts';
import { conservativeQuantile, largestNormalQuantile } from './largestNormalQuantile.ts';
import { moments } from './moments.ts';
import type { MeanColumn } from './meanInterval.ts';
import { memberMoments, type MemberMoments } from './memberMoments.ts';
import type { ResampleCounts } from './resampleCounts.ts';
import { resampledMeanShifts } from './resampledMeanShifts.ts';
import type { UniformGenerator } from './uniformGenerator.ts';
import type { ValueFlag } from './valueFlag.ts';

/** A member of a family, in the unit of its values. */
export interface SimultaneousInterval {
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  readonly standardError: number;
  /** Only an `ordinary` member has ends and a part in the critical value; those of others are NaN. */
  readonly flag: ValueFlag;
  readonly lower: number;
  readonly upper: number;
  /** Whether a finding may be worded: false where the ends are NaN. */
  readonly excludesZero: boolean;
}

/** Intervals that hold all together with the level's probability. */
export interface SimultaneousFamily {
  /** Half-widths are this many standard errors; NaN when no member is ordinary. */
  readonly critical: number;
  readonly method: 'bootstrap' | 'normal';
  readonly intervals: readonly SimultaneousInterval[];
}

/**
 * Simultaneous max-|t| intervals x̄ ± c·s/√n for a family of means. Up to 2,000 replicates c is the quantile of
 * max|t*| over the shared resamples, each t* studentised with the standard error of its own resample (Romano and Wolf
 * 2005); above that, of max|Z| under the sample correlations.
 *
 * @param columns - each of `resample.replicates` values, in most cases paired differences
 * @param resample - from `resampleCounts`, the same as for all other intervals
 * @param generator - uniform in [0, 1), seeded; drawn from only above 2,000 replicates
 * @throws RangeError when a column has another length or the level is out of range
 */
export function simultaneousIntervals(
  columns: readonly MeanColumn[],
  resample: ResampleCounts,
  generator: UniformGenerator,
  level = 0.95,
): SimultaneousFamily {
  checkLevel(level);
  for (const [index, { values }] of columns.entries()) {
    checkLength(`columns[${index}].values`, values.length, resample.replicates);
  }
  const known = columns.map(memberMoments);
  const ordinary = columns.filter((_, index) => known[index].flag === 'ordinary').map(({ values }) => values);
  if (isResampledWhole(resample)) {
    return intervalsAround(known, { critical: bootstrapCritical(ordinary, resample, level), method: 'bootstrap' });
  }
  const critical = largestNormalQuantile(correlationMatrix(ordinary), ordinary.length, generator, level);
  return intervalsAround(known, { critical, method: 'normal' });
}

/** Whether single replicates are resampled: then the critical value is the bootstrap’s, and takes all columns together. */
export function isResampledWhole({ units, replicates }: ResampleCounts): boolean {
  return units === replicates;
}

/**
 * Intervals of the same half-width in standard errors around means whose moments are known.
 *
 * @param known - of every member, in the order of the family
 */
export function intervalsAround(
  known: readonly MemberMoments[],
  { critical, method }: Pick<SimultaneousFamily, 'critical' | 'method'>,
): SimultaneousFamily {
  return { critical, method, intervals: known.map((member) => around(member, critical)) };
}

function bootstrapCritical(members: readonly Float64Array[], resample: ResampleCounts, level: number): number {
  if (members.length === 0) return NaN;
  const squares = members.map((values) => {
    const { mean } = moments(values);
    return values.map((value) => (value - mean) * (value - mean));
  });
  const squareShifts = resampledMeanShifts(squares, resample);
  const largest = new Float64Array(resample.resamples);
  let index = 0;
  for (const shifts of resampledMeanShifts(members, resample)) {
    const { n, sd } = moments(members[index++]);
    const meanSquare = (sd * sd * (n - 1)) / n;
    const squareShift = squareShifts.next().value!;
    for (const [b, shift] of shifts.entries()) {
      // A resample of equal values away from the mean gives |t*| = ∞: it counts as beyond any critical value.
      const variance = Math.max(0, meanSquare + squareShift[b] - shift * shift);
      const t = Math.abs(shift) / Math.sqrt(variance / (n - 1));
      if (t > largest[b]) largest[b] = t;
    }
  }
  return conservativeQuantile(largest, level);
}

function around({ n, missing, mean, sd, flag }: MemberMoments, critical: number): SimultaneousInterval {
  const standardError = sd / Math.sqrt(n);
  const halfWidth = flag === 'ordinary' ? critical * standardError : NaN;
  const lower = mean - halfWidth;
  const upper = mean + halfWidth;
  return { n, missing, mean, standardError, flag, lower, upper, excludesZero: lower > 0 || upper < 0 };
}
