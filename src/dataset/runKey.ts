import { createHash } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import { randomStreamVersion } from '../random/streamName.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { buildInformation } from './buildInformation.ts';
import { datasetFormat } from './tableMetadata.ts';

/**
 * Name of what a run computes: its data set has the same bytes as any other with this key.
 *
 * @param hash - see `scenarioHash`
 */
export function runKey(hash: string): string {
  const parts = [hash, buildInformation().version, randomStreamVersion, datasetFormat];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Name of what the batches of a run hold.
 *
 * It leaves out the number of replicates: the plan goes replicate by replicate, so that more of them only add batches. In
 * designs whose blocks have seeds of their own a replicate’s seed depends on their number, and a stop rule may end where
 * it likes: there it is part of the name.
 */
export function batchKey(scenario: Scenario, { design }: Plan): string {
  const { replicates, ...rest } = scenario;
  const isBlocked = design?.blockOf !== undefined;
  const named = typeof replicates === 'number' && !isBlocked ? { ...rest, replicates: 1 } : scenario;
  return createHash('sha256')
    .update(JSON.stringify(['batches', runKey(scenarioHash(named))]))
    .digest('hex');
}
