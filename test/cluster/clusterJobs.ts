import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import type { ClusterProcess } from './clusterProcesses.ts';
import type { SlurmCluster } from './slurmCluster.ts';
import { waitUntil } from './waitUntil.ts';

const root = join(import.meta.dirname, '..', '..');
/** The program as a user has it: tasks that compile it first would take longer to start than to run. */
const main = join(root, 'dist', 'src', 'cli', 'main.js');

/** Builds the program, where the sources have changed since. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a cluster's folder. */
export function runCorule(cluster: SlurmCluster, ...args: string[]): Outcome {
  const options = { cwd: cluster.folder, env: { ...cluster.env, CI: 'true' }, encoding: 'utf8' } as const;
  const { status: code, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options);
  return { code, stdout, stderr };
}

/** What `corule submit --json` says, in part. */
export interface Submitted {
  readonly jobs: { readonly array: string; readonly merge: string };
  readonly array: string;
  readonly shards: number;
  readonly missing: number;
}

/** Submits a scenario, and returns what was submitted. @throws where it was refused */
export function submit(cluster: SlurmCluster, ...args: string[]): Submitted {
  const { code, stdout, stderr } = runCorule(cluster, 'submit', '--json', ...args);
  if (code !== 0) throw new Error(`corule submit ended with ${code}: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}

/** Waits for a state of a job, or of a task of an array. */
export async function waitForState(cluster: SlurmCluster, id: string, state: string, seconds = 90): Promise<void> {
  await waitUntil(`job ${id} is ${state}`, seconds, () => cluster.states().get(id) === state);
}

/** How often Slurm has started a task again. */
export function restartsOf(cluster: SlurmCluster, id: string): number {
  return Number(/Restarts=(\d+)/.exec(cluster.run('scontrol', 'show', 'job', id))?.[1]);
}

/** Batches that are on disk, by their number, with the time of each. */
export function batchesIn(cluster: SlurmCluster, out: string): Map<number, number> {
  const folder = workingFolder(join(cluster.folder, out));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((file) => /^batch-\d+\.bin$/.test(file));
  return new Map(names.map((name) => [Number(name.slice(6, -4)), statSync(join(folder, name)).mtimeMs]));
}

/** Stops a task once it has written its first batch: it holds still in the middle of the next. */
export async function holdTask(
  cluster: SlurmCluster,
  { jobs, shards }: Submitted,
  index: number,
  out: string,
): Promise<ClusterProcess> {
  const find = () => cluster.tasks().find((task) => task.job === jobs.array && task.index === String(index));
  await waitUntil(`task ${index} has written a batch`, 90, () => {
    return find() !== undefined && batchesIn(cluster, out).has(index % shards);
  });
  const task = find();
  if (task === undefined) throw new Error('the task has ended before it could be stopped');
  process.kill(task.pid, 'SIGSTOP');
  return task;
}

/** What the shards noted as they began: one entry for each copy. */
export function startsOf(cluster: SlurmCluster, out: string): { pid: number; shard: string; runs_kept: number }[] {
  return readFileSync(join(cluster.folder, out, 'log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ event, shard }) => event === 'started' && shard !== undefined);
}

/** Digests of the files of a data set but its log. */
export function digestsOf(cluster: SlurmCluster, out: string): Record<string, string> {
  const folder = join(cluster.folder, out);
  const files = readdirSync(folder).filter((file) => file !== 'log.jsonl');
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
