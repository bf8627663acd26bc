import { runSlurmCommand, type SlurmEnvironment } from './runSlurmCommand.ts';

/** A job that waits or runs. */
export interface QueuedJob {
  /** Of an array, that of the array. */
  readonly id: string;
  readonly state: string;
}

/**
 * Jobs of a name, of any user, that are not over: another copy would only repeat what they do.
 *
 * A job that is completing has done its work, and stays so for as long as a node does not answer.
 *
 * @throws SlurmError where Slurm is missing or does not answer
 */
export async function findQueuedJobs(name: string, env: SlurmEnvironment): Promise<QueuedJob[]> {
  const options = ['--noheader', '--format=%F|%T', `--name=${name}`];
  const lines = (await runSlurmCommand('squeue', options, env)).match(/.+/g) ?? [];
  const jobs = lines.map((line) => line.split('|')).map(([id, state]): QueuedJob => ({ id, state }));
  const open = jobs.filter(({ state }) => state !== 'COMPLETING');
  return open.filter(({ id }, at) => open.findIndex((job) => job.id === id) === at);
}
