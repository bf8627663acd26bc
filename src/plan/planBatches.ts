import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Plan } from './plan.ts';
import { runCost } from './runCost.ts';

/** Work in a batch, in milliseconds of the convention of {@link runCost}. */
const batchMilliseconds = 1500;
/** Groups in the largest batch: what a stop or a failure can cost stays bounded for tiny organisations. */
const mostGroups = 4096;

/** More files than a folder is asked to hold, and than a merge can list. */
export const mostBatches = 10_000_000;

/** Consecutive groups that are written and checked together: the unit on disk. */
export interface Batch {
  /** From 0. */
  readonly index: number;
  /** Index in the plan of the first group. */
  readonly firstGroup: number;
  readonly groups: number;
}

/** How a plan is cut: a count and a pure function, like the plan itself. */
export interface BatchPlan {
  readonly batches: number;
  /** In every batch but the last. */
  readonly groupsPerBatch: number;
  /** @throws RangeError when the index is not an integer in [0, batches) */
  batchAt(index: number): Batch;
}

/**
 * Cuts a plan into batches of about 1.5 s of work.
 *
 * The size depends on the scenario alone, never on the machine, its threads or the clock: an interrupted run finds its
 * batches again on another machine.
 */
export function planBatches(plan: Plan, scenario: Scenario): BatchPlan {
  const cost = runCost(scenario) * plan.modes.length;
  return cutGroups(plan.groups, Math.max(1, Math.min(mostGroups, Math.round(batchMilliseconds / cost))));
}

/** Cuts a number of groups into batches of equal size; the last one takes what is left. */
export function cutGroups(groups: number, groupsPerBatch: number): BatchPlan {
  const batches = Math.ceil(groups / groupsPerBatch);
  return {
    batches,
    groupsPerBatch,
    batchAt(index: number): Batch {
      if (!Number.isInteger(index) || index < 0 || index >= batches) {
        throw new RangeError(`batches: expected a batch from 0 to ${batches - 1}, got ${index}`);
      }
      const firstGroup = index * groupsPerBatch;
      return { index, firstGroup, groups: Math.min(groupsPerBatch, groups - firstGroup) };
    },
  };
}
