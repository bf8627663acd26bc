import type { Plan } from '../../plan/plan.ts';

/** Values of a plan in the order point, replicate: as the sensitivity statistics take them. */
export function pointMajor(values: Float64Array, { points, replicates }: Pick<Plan, 'points' | 'replicates'>) {
  const turned = new Float64Array(values.length);
  for (let point = 0; point < points; point += 1) {
    for (let round = 0; round < replicates; round += 1) {
      turned[point * replicates + round] = values[round * points + point];
    }
  }
  return turned;
}
