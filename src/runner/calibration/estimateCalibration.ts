import { type PlannedCalibration, planCalibration } from '../../plan/plannedCalibration.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { measureGroup } from '../estimateRun.ts';
import type { Engine } from '../model.ts';
import { prepareContext } from '../runContext.ts';
import { theEngine } from '../theEngine.ts';
import { placesOf } from './placesOf.ts';
import { runParticle } from './runParticle.ts';

/** What a calibration will take on this machine, at most. */
export interface CalibrationEstimate {
  readonly particles: number;
  readonly replicates: number;
  readonly modes: readonly string[];
  /** Particles simulated at most: the budget, and the check of the result. */
  readonly evaluations: number;
  /** Of one particle on one thread. */
  readonly secondsEach: number;
  readonly seconds: number;
}

/** Replicates that are measured, of which the others are reckoned. */
const measuredReplicates = 2;
/** Two threads do not do twice the work of one. */
const threadShare = 0.9;

/**
 * Estimates the longest time from a short sample: particles at the middle of all ranges.
 *
 * @throws RangeError when the scenario asks for no calibration
 */
export function estimateCalibration(
  scenario: Scenario,
  threads: number,
  { model }: Engine = theEngine,
): CalibrationEstimate {
  const plan: PlannedCalibration | undefined = planCalibration(scenario);
  if (plan === undefined) throw new RangeError('calibration: expected a scenario with calibration, got none');
  const context = prepareContext(plan.base, model);
  const places = placesOf(plan, context.shape);
  const settings = plan.settingsAt(plan.factors.map(() => 0.5));
  const milliseconds = measureGroup({ groups: 50 }, (block) =>
    runParticle({ block, settings }, { places, replicates: measuredReplicates }, context),
  );
  const secondsEach = (milliseconds / 1000) * (plan.replicates / measuredReplicates);
  const { particles, budget } = plan.settings;
  const workers = threads <= 1 ? 1 : 1 + (threads - 1) * threadShare;
  return {
    particles,
    replicates: plan.replicates,
    modes: context.plan.modes,
    evaluations: budget + particles,
    secondsEach,
    seconds: ((budget + particles) * secondsEach) / workers,
  };
}
