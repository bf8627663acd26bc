import type { Plan } from '../../plan/plan.ts';
import { elementaryEffects, type TrajectorySteps } from '../../statistics/sensitivity/elementaryEffects.ts';
import { morrisMeasures } from '../../statistics/sensitivity/morrisMeasures.ts';
import { LEVEL } from '../resampling.ts';
import type { ScreeningRow } from './designStudy.ts';
import { pointMajor } from './pointMajor.ts';

/** Which factor each step of each trajectory moves; undefined for a design that is not Morris’s. */
export function trajectorySteps({ design }: Plan): TrajectorySteps[] | undefined {
  const layout = design?.layout;
  if (layout?.type !== 'morris') return undefined;
  return Array.from({ length: layout.design.trajectories }, (_, trajectory) => {
    const { factors, signs } = layout.design.trajectoryAt(trajectory);
    return { factors, signs };
  });
}

/**
 * Screening of each factor of a design of Morris.
 *
 * @param values - a value per group, NaN where missing
 * @param scale - size of the numbers behind the values: an effect within their rounding is none
 * @returns null for other designs, and with one replicate a point, which cannot tell noise from the parameters
 */
export function studyScreening(
  values: Float64Array,
  plan: Plan,
  trajectories: readonly TrajectorySteps[],
  scale: number,
): ScreeningRow[] | null {
  const { replicates, design } = plan;
  if (design?.layout.type !== 'morris' || replicates < 2) return null;
  const { step } = design.layout.design;
  const outputs = { factors: design.factors.length, replicates, step, trajectories, values: pointMajor(values, plan) };
  return elementaryEffects(outputs).map((effects, factor) => {
    const measures = morrisMeasures(effects, replicates, { level: LEVEL, scale: scale / step });
    const { n, missing, mean, meanSize, floor, aboveNoise, sd } = measures;
    return { factor, n, missing, mean, meanSize, floor, aboveNoise, sd };
  });
}
