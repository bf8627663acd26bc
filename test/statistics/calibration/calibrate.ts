import { type Band } from '../../../src/statistics/calibration/band.ts';
import { bandDistance } from '../../../src/statistics/calibration/bandDistance.ts';
import {
  type CalibrationSettings,
  type CalibrationState,
  startCalibration,
} from '../../../src/statistics/calibration/calibrationState.ts';
import { type Posterior, posteriorOf } from '../../../src/statistics/calibration/posterior.ts';
import { type Proposal, proposeParticles } from '../../../src/statistics/calibration/proposeParticles.ts';
import { recordDistances } from '../../../src/statistics/calibration/recordDistances.ts';
import { seeded } from '../generators.ts';

/** Runs a calibration to its end, in batches of the size that is asked for. */
export function calibrate(
  settings: CalibrationSettings,
  seed: string,
  distanceOf: (proposal: Proposal) => number,
  batch = 50,
  start: CalibrationState = startCalibration(settings),
): CalibrationState {
  let state = start;
  while (state.status === 'running') {
    const proposals = proposeParticles(state, batch, (name) => seeded(`${seed}/${name}`));
    state = recordDistances(
      state,
      proposals.map((proposal) => ({ proposal, distance: distanceOf(proposal) })),
    );
  }
  return state;
}

/** The posterior for a model of the parameters’ coordinates and bands. */
export function calibrateTo(
  settings: CalibrationSettings,
  seed: string,
  bands: readonly Band[],
  model: (unit: readonly number[], block: number) => readonly number[],
): Posterior {
  const state = calibrate(settings, seed, ({ unit, block }) => bandDistance(model(unit, block), bands));
  return posteriorOf(state)!;
}

export function weightedMean(values: Float64Array, weights: Float64Array): number {
  return values.reduce((sum, value, index) => sum + weights[index] * value, 0);
}
