import { checkInteger, checkLength } from '../checkArguments.ts';

/** Which factor each step of a trajectory moves, and whether upwards. */
export interface TrajectorySteps {
  readonly factors: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/** What a model gave along trajectories of Morris. */
export interface MorrisOutputs {
  /** Swept parameters d. */
  readonly factors: number;
  /** r: runs of each point; the points of a trajectory share their seeds, replicate by replicate. */
  readonly replicates: number;
  /** Δ, on the unit interval. */
  readonly step: number;
  readonly trajectories: readonly TrajectorySteps[];
  /** Trajectory after trajectory, in each d + 1 points, for each point its replicates; NaN where a run is missing. */
  readonly values: Float64Array;
}

/**
 * Elementary effects of each factor, replicate by replicate: the change of the output over the change of the factor,
 * (y(x ± Δ) − y(x)) / ±Δ (Morris 1991).
 *
 * @returns for each factor trajectories × replicates, in the unit of the output per whole range of the factor
 * @throws RangeError when the values do not fill the trajectories
 */
export function elementaryEffects(outputs: MorrisOutputs): Float64Array[] {
  const { factors, replicates, step, trajectories, values } = outputs;
  checkInteger('replicates', replicates, 1);
  checkLength('values', values.length, trajectories.length * (factors + 1) * replicates);
  if (!(step > 0)) throw new RangeError(`step: expected a positive number, got ${step}`);
  const effects = Array.from({ length: factors }, () => new Float64Array(trajectories.length * replicates));
  for (const [trajectory, steps] of trajectories.entries()) {
    checkLength(`trajectories[${trajectory}].factors`, steps.factors.length, factors);
    for (const [position, factor] of steps.factors.entries()) {
      const before = (trajectory * (factors + 1) + position) * replicates;
      for (let k = 0; k < replicates; k += 1) {
        const change = values[before + replicates + k] - values[before + k];
        effects[factor][trajectory * replicates + k] = change / (steps.signs[position] * step);
      }
    }
  }
  return effects;
}
