import { createHash } from 'node:crypto';

/**
 * Name of the jobs of a data set: the scenario’s, and a digest of what its batches are and of the folder that they go to.
 *
 * @param batches - see `batchKey`: the same with more replicates
 * @param folder - of the data set, absolute
 */
export function jobName(scenario: string, batches: string, folder: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([batches, folder]))
    .digest('hex');
  return `corule-${scenario}-${digest.slice(0, 8)}`;
}
