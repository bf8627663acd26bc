import { createHash } from 'node:crypto';

/**
 * Name of the jobs of a data set: the scenario’s, and a digest of the run and of the folder that it goes to.
 *
 * @param key - of the run, see `runKey`
 * @param folder - of the data set, absolute
 */
export function jobName(scenario: string, key: string, folder: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([key, folder]))
    .digest('hex');
  return `corule-${scenario}-${digest.slice(0, 8)}`;
}
