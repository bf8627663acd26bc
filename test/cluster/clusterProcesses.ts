import { readdirSync, readFileSync } from 'node:fs';

/** A process that was started in a cluster of a test. */
export interface ClusterProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** Node of a job; daemons and steps have none, as of what follows. */
  readonly node: string | undefined;
  /** Job of a task, of the whole array. */
  readonly job: string | undefined;
  /** Index of a task of an array. */
  readonly index: string | undefined;
}

/** Processes that carry the path of a cluster's configuration: its daemons, steps and jobs, and no others. */
export function clusterProcesses(conf: string): ClusterProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const variables = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        if (!variables.includes(`SLURM_CONF=${conf}`) || /^State:\s+Z/m.test(status)) return [];
        const variableOf = (key: string) => variables.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
        return [
          {
            pid: Number(name),
            parent: Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]),
            command: /^Name:\s+(.*)$/m.exec(status)?.[1] ?? '',
            node: variableOf('SLURMD_NODENAME'),
            job: variableOf('SLURM_ARRAY_JOB_ID') ?? variableOf('SLURM_JOB_ID'),
            index: variableOf('SLURM_ARRAY_TASK_ID'),
          },
        ];
      } catch {
        // It ended while it was looked at, or belongs to another user.
        return [];
      }
    });
}
