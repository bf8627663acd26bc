import { runSlurmCommand, type SlurmEnvironment } from './runSlurmCommand.ts';

/** Slurm’s own MaxArraySize, where nobody has changed it. */
export const usualMostTasks = 1001;

/**
 * Most tasks that an array may have on this cluster: `MaxArraySize`, which is one more than the largest index, and
 * `max_array_tasks` where it is smaller. 0 where arrays are switched off.
 *
 * @throws SlurmError where Slurm is missing or does not answer
 */
export async function readMostTasks(env: SlurmEnvironment): Promise<number> {
  return parseMostTasks(await runSlurmCommand('scontrol', ['show', 'config'], env));
}

/** Reads it from what `scontrol show config` prints. */
export function parseMostTasks(config: string): number {
  const size = /^MaxArraySize\s*=\s*(\d+)/m.exec(config)?.[1];
  const tasks = /^SchedulerParameters\s*=.*\bmax_array_tasks=(\d+)/m.exec(config)?.[1];
  return Math.min(Number(size ?? usualMostTasks), Number(tasks ?? Infinity));
}
