import type { Plan } from '../../plan/plan.ts';
import type { SeedUnits } from './seedUnits.ts';

/** Which points are meant, in ascending order; undefined for all. */
export type PointSet = Int32Array | undefined;

/** Means over points, one for each independent part of the runs. */
export interface UnitMeans {
  /** NaN for a part that does not count. */
  readonly values: Float64Array;
  /** Points that are not in the means, because hardly a replicate has all points. */
  readonly leftOut: number;
}

/** Rounds that an interval needs. */
const FEWEST_ROUNDS = 2;

/**
 * Mean over points, once for each independent part of the runs: their mean is the mean over the points, their scatter says
 * how far chance moves it.
 *
 * A round counts where it has all points: with points missing, the noise that the others share would pass for an effect.
 * Where fewer than two rounds have all, the means are over the points that have every round. A block counts with the
 * points that it has: all of its noise is in its mean.
 *
 * @param values - a value per group, NaN where missing
 * @param points - ascending; all points unless given
 */
export function unitMeans(
  values: Float64Array,
  plan: Pick<Plan, 'points' | 'replicates'>,
  units: SeedUnits,
  points?: PointSet,
): UnitMeans {
  const meant = points ?? Int32Array.from({ length: plan.points }, (_, point) => point);
  if (units.kind !== 'round') return { values: ofBlocks(values, plan, units, meant), leftOut: 0 };
  const means = ofRounds(values, plan, meant);
  const complete = means.reduce((count, mean) => count + Number(!Number.isNaN(mean)), 0);
  if (complete >= Math.min(FEWEST_ROUNDS, plan.replicates)) return { values: means, leftOut: 0 };
  const whole = meant.filter((point) => countOf(values, plan, point) === plan.replicates);
  if (whole.length === 0) return { values: means, leftOut: 0 };
  return { values: ofRounds(values, plan, whole), leftOut: meant.length - whole.length };
}

type Shape = Pick<Plan, 'points' | 'replicates'>;

function countOf(values: Float64Array, { points, replicates }: Shape, point: number): number {
  let count = 0;
  for (let round = 0; round < replicates; round += 1) count += Number(!Number.isNaN(values[round * points + point]));
  return count;
}

/** NaN where a point is missing. */
function ofRounds(values: Float64Array, { points, replicates }: Shape, meant: Int32Array): Float64Array {
  const means = new Float64Array(replicates);
  for (let round = 0; round < replicates; round += 1) {
    let sum = 0;
    for (const point of meant) sum += values[round * points + point];
    means[round] = sum / meant.length;
  }
  return means;
}

function ofBlocks(
  values: Float64Array,
  { points, replicates }: Shape,
  { units, unitOf }: SeedUnits,
  meant: Int32Array,
): Float64Array {
  const sums = new Float64Array(units);
  const counts = new Float64Array(units);
  for (const point of meant) {
    let sum = 0;
    let present = 0;
    for (let round = 0; round < replicates; round += 1) {
      const value = values[round * points + point];
      if (Number.isNaN(value)) continue;
      sum += value;
      present += 1;
    }
    if (present === 0) continue;
    const unit = unitOf(point);
    sums[unit] += sum / present;
    counts[unit] += 1;
  }
  return sums.map((sum, unit) => (counts[unit] === 0 ? NaN : sum / counts[unit]));
}
