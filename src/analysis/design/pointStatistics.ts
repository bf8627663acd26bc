import type { Plan } from '../../plan/plan.ts';
import { moments } from '../../statistics/moments.ts';
import { tQuantile } from '../../statistics/studentT.ts';
import { valueFlag } from '../../statistics/valueFlag.ts';
import { LEVEL } from '../resampling.ts';
import type { Signs } from './designStudy.ts';

/** What each point gave, in arrays of one number a point: there may be a million of them. */
export interface PointStatistics {
  readonly n: Int32Array;
  /** NaN where a point has no value. */
  readonly mean: Float64Array;
  /** Ends of pointwise t intervals; NaN where there is none. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly signs: Signs;
}

/**
 * Mean of each point with its t interval across replicates, and in how many points a sign is shown. Values that are rare
 * allow no interval of their mean. Equal ones show their sign where it would hold although a share 1 − α^(1/n) of all runs,
 * which n of them may well miss, lay at the other end of the bounds: a rare event may turn the sign.
 *
 * @param values - a value per group, NaN where missing
 * @param scale - size of the numbers behind the values, see `valueFlag`
 * @param bounds - least and largest value possible
 */
export function pointStatistics(
  values: Float64Array,
  { points, replicates }: Pick<Plan, 'points' | 'replicates'>,
  scale: number,
  [least, most]: readonly [number, number],
): PointStatistics {
  const n = new Int32Array(points);
  const [mean, lower, upper] = [0, 1, 2].map(() => new Float64Array(points).fill(NaN));
  const own = new Float64Array(replicates);
  const quantiles = new Map<number, number>();
  const signs = { positive: 0, negative: 0, undecided: 0, meanAbove: 0, meanBelow: 0 };
  for (let point = 0; point < points; point += 1) {
    let count = 0;
    for (let round = 0; round < replicates; round += 1) {
      const value = values[round * points + point];
      if (!Number.isNaN(value)) own[count++] = value;
    }
    const present = own.subarray(0, count);
    const { mean: centre, sd } = moments(present);
    n[point] = count;
    mean[point] = centre;
    const flag = count < 2 ? 'insufficient' : valueFlag(present, scale);
    if (flag === 'ordinary') {
      const quantile = quantiles.get(count) ?? tQuantile((1 + LEVEL) / 2, count - 1);
      quantiles.set(count, quantile);
      const halfWidth = (quantile * sd) / Math.sqrt(count);
      lower[point] = centre - halfWidth;
      upper[point] = centre + halfWidth;
    }
    const unseen = flag === 'constant' ? 1 - Math.pow(1 - LEVEL, 1 / count) : NaN;
    if (lower[point] > 0 || (centre > 0 && centre - (centre - least) * unseen > 0)) signs.positive += 1;
    else if (upper[point] < 0 || (centre < 0 && centre + (most - centre) * unseen < 0)) signs.negative += 1;
    else signs.undecided += 1;
    if (centre > 0) signs.meanAbove += 1;
    if (centre < 0) signs.meanBelow += 1;
  }
  return { n, mean, lower, upper, signs };
}
