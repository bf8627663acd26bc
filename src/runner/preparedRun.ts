import type { DatasetShape } from '../dataset/datasetShape.ts';
import { batchKey, runKey } from '../dataset/runKey.ts';
import type { Plan } from '../plan/plan.ts';
import { type BatchPlan, planBatches } from '../plan/planBatches.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import type { Engine } from './model.ts';
import { prepareContext } from './runContext.ts';
import { theEngine } from './theEngine.ts';

/** A scenario with all that follows from it before anything is run: the same on every machine. */
export interface PreparedRun {
  readonly scenario: Scenario;
  readonly engine: Engine;
  readonly hash: string;
  /** See `runKey`. */
  readonly key: string;
  /** See `batchKey`. */
  readonly batches: string;
  readonly plan: Plan;
  readonly shape: DatasetShape;
  readonly batchPlan: BatchPlan;
}

/** How a run is prepared other than usual; tests have their own model, and cut smaller. */
export interface PrepareOptions {
  readonly engine?: Engine | undefined;
  readonly batchPlan?: ((plan: Plan, scenario: Scenario) => BatchPlan) | undefined;
}

/** Prepares the run of a scenario. */
export function prepareRun(scenario: Scenario, options: PrepareOptions = {}): PreparedRun {
  const { engine = theEngine, batchPlan = planBatches } = options;
  const { plan, shape } = prepareContext(scenario, engine.model);
  const hash = scenarioHash(scenario);
  return {
    scenario,
    engine,
    hash,
    key: runKey(hash),
    batches: batchKey(scenario, plan),
    plan,
    shape,
    batchPlan: batchPlan(plan, scenario),
  };
}
