import type { Plan } from '../../plan/plan.ts';
import { compensatedSum } from '../../statistics/compensatedSum.ts';
import type { SeedUnits } from './seedUnits.ts';

/** Which points are meant, in ascending order; undefined for all. */
export type PointSet = Int32Array | undefined;

/**
 * Mean over points, once for each independent part of the runs: their mean is the mean over the points, their scatter says
 * how far chance moves it. Where values are missing, a round holds the means of the points plus the mean departure of the
 * values that it has, so that a point that is missing does not pass for an effect; a block holds the points that it has.
 *
 * @param values - a value per group, NaN where missing
 * @param points - ascending; all points unless given
 * @returns a value per unit, NaN where it has none
 */
export function unitMeans(
  values: Float64Array,
  plan: Pick<Plan, 'points' | 'replicates'>,
  units: SeedUnits,
  points?: PointSet,
): Float64Array {
  const count = points?.length ?? plan.points;
  const means = new Float64Array(count);
  for (let at = 0; at < count; at += 1) means[at] = meanOfPoint(values, plan, points?.[at] ?? at);
  return units.kind === 'round' ? ofRounds(values, plan, means, points) : ofBlocks(units, means, points);
}

function meanOfPoint(values: Float64Array, { points, replicates }: Pick<Plan, 'points' | 'replicates'>, point: number) {
  let sum = 0;
  let present = 0;
  for (let round = 0; round < replicates; round += 1) {
    const value = values[round * points + point];
    if (Number.isNaN(value)) continue;
    sum += value;
    present += 1;
  }
  return present === 0 ? NaN : sum / present;
}

function ofRounds(
  values: Float64Array,
  plan: Pick<Plan, 'points' | 'replicates'>,
  means: Float64Array,
  points: PointSet,
): Float64Array {
  const held = means.filter((mean) => !Number.isNaN(mean));
  const whole = compensatedSum(held) / held.length;
  const rounds = new Float64Array(plan.replicates).fill(NaN);
  for (let round = 0; round < plan.replicates; round += 1) {
    let departures = 0;
    let present = 0;
    for (let at = 0; at < means.length; at += 1) {
      const departure = values[round * plan.points + (points?.[at] ?? at)] - means[at];
      if (Number.isNaN(departure)) continue;
      departures += departure;
      present += 1;
    }
    if (present > 0) rounds[round] = whole + departures / present;
  }
  return rounds;
}

function ofBlocks({ units, unitOf }: SeedUnits, means: Float64Array, points: PointSet): Float64Array {
  const sums = new Float64Array(units);
  const counts = new Float64Array(units);
  for (let at = 0; at < means.length; at += 1) {
    if (Number.isNaN(means[at])) continue;
    const unit = unitOf(points?.[at] ?? at);
    sums[unit] += means[at];
    counts[unit] += 1;
  }
  return sums.map((sum, unit) => (counts[unit] === 0 ? NaN : sum / counts[unit]));
}
