import type { Scenario } from '../scenario/definition/scenario.ts';

/** Replicates of each point that are planned: with a stop rule, those at which it ends in any case. */
export function mostReplicates({ replicates }: Scenario): number {
  return typeof replicates === 'number' ? replicates : replicates.max;
}
