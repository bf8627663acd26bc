import type { Scenario } from '../scenario/definition/scenario.ts';
import { findBatch } from './findBatch.ts';
import { type PrepareOptions, prepareRun } from './preparedRun.ts';

/**
 * Batches of a scenario’s run that a folder does not hold, or holds damaged or with groups that were lost, in order.
 *
 * With a stop rule the run may end before it needs them all.
 */
export function missingBatches(folder: string, scenario: Scenario, options: PrepareOptions = {}): number[] {
  const run = prepareRun(scenario, options);
  const missing: number[] = [];
  for (let index = 0; index < run.batchPlan.batches; index++) {
    if (findBatch(index, run, [folder])?.lost.length !== 0) missing.push(index);
  }
  return missing;
}
