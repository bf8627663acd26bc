import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type ClusterProcess, clusterProcesses } from './clusterProcesses.ts';
import { freePorts } from './freePorts.ts';
import { waitUntil } from './waitUntil.ts';

const nodes = ['n1', 'n2', 'n3', 'n4'] as const;

/** Daemons and commands lie where an ordinary user's PATH need not lead. */
const searchPath = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;

/** Why tests that need a real Slurm are skipped; undefined where it is installed. */
export const slurmMissing: string | undefined = ['slurmctld', 'slurmd', 'sbatch'].every((name) =>
  searchPath.split(':').some((folder) => existsSync(join(folder, name))),
)
  ? undefined
  : 'skipped: no Slurm on this machine (Debian: apt-get install slurm-wlm)';

/** A real Slurm of four nodes of one processor each on this machine, run by the user of the test. */
export interface SlurmCluster {
  readonly folder: string;
  /** What a command needs to speak to it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs a command of Slurm and returns what it printed. @throws with what it said */
  run(command: string, ...args: string[]): string;
  /** State of each task that Slurm still knows, by `<job>` or `<job>_<index>`. */
  states(): Map<string, string>;
  /** Waits until no job is queued or running. */
  drain(seconds?: number): Promise<void>;
  /** Processes of job scripts that run now. */
  tasks(): ClusterProcess[];
  /** Ends a node as a power cut does: daemon, steps and tasks. */
  killNode(node: string): void;
  /** Ends the daemon of a node alone: what it started goes on. */
  killDaemon(node: string): void;
  /** Starts the daemon of a node, and waits until the node takes jobs again. */
  bringBack(node: string): Promise<void>;
  /** Ends the controller and starts it again from what it saved. */
  restartController(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a cluster and waits for its four nodes. */
export async function startSlurmCluster(): Promise<SlurmCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'corule-slurm-'));
  const conf = join(folder, 'slurm.conf');
  const env = { ...process.env, PATH: searchPath, SLURM_CONF: conf };
  for (const name of ['state', 'log', 'run', ...nodes.map((node) => `spool/${node}`)]) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const ports = await freePorts(nodes.length + 1);
  const template = readFileSync(join(import.meta.dirname, 'slurm.conf'), 'utf8')
    .replaceAll('@FOLDER@', folder)
    .replaceAll('@USER@', userInfo().username)
    .replaceAll(/@PORT(\d)@/g, (_, index: string) => String(ports[Number(index)]));
  writeFileSync(conf, template);

  // A daemon keeps what it inherits: were it a pipe, the test would wait for its end.
  const start = (name: string, ...args: string[]) => execFileSync(name, args, { env, cwd: folder, stdio: 'ignore' });
  const pidOf = (name: string) => Number(readFileSync(join(folder, 'run', `${name}.pid`), 'utf8'));

  const cluster: SlurmCluster = {
    folder,
    env,
    run(command, ...args) {
      return execFileSync(command, args, { env, encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    },
    states() {
      const format = ['--noheader', '--array', '--states=all', '--format=%F|%K|%T'];
      const lines = cluster.run('squeue', ...format).match(/.+/g) ?? [];
      const rows = lines.map((line) => line.split('|'));
      return new Map(rows.map(([job, index, state]) => [index === 'N/A' ? job : `${job}_${index}`, state]));
    },
    async drain(seconds = 120) {
      await waitUntil('no job is queued or running', seconds, () => cluster.run('squeue', '--noheader') === '');
    },
    tasks() {
      return clusterProcesses(conf).filter(({ node, parent }) => node !== undefined && isStep(parent));
    },
    killNode(node) {
      const here = cluster.tasks().filter((task) => task.node === node);
      // A step that is left would report the end of its task.
      for (const pid of [pidOf(`slurmd-${node}`), ...here.map(({ parent }) => parent)]) kill(pid, 'SIGKILL');
      for (const { pid } of here) kill(pid, 'SIGKILL');
    },
    killDaemon(node) {
      kill(pidOf(`slurmd-${node}`), 'SIGKILL');
    },
    async bringBack(node) {
      start('slurmd', '-N', node);
      const options = ['--noheader', '--format=%T', `--nodes=${node}`];
      const isBack = () => answers(cluster) && /^(?:idle|allocated|mixed)$/m.test(cluster.run('sinfo', ...options));
      await waitUntil(`${node} takes jobs`, 60, isBack);
    },
    async restartController() {
      const pid = pidOf('slurmctld');
      kill(pid, 'SIGTERM');
      await waitUntil('the controller has ended', 20, () => clusterProcesses(conf).every((one) => one.pid !== pid));
      start('slurmctld');
      await waitUntil('the controller answers', 20, () => answers(cluster));
    },
    async stop() {
      for (const { pid, parent } of cluster.tasks()) for (const one of [parent, pid]) kill(one, 'SIGKILL');
      for (const file of readdirSync(join(folder, 'run'))) kill(pidOf(file.replace('.pid', '')), 'SIGTERM');
      await waitUntil('the daemons have ended', 10, () => clusterProcesses(conf).length === 0).catch(() => {
        for (const { pid } of clusterProcesses(conf)) kill(pid, 'SIGKILL');
      });
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };

  start('slurmctld', '-c');
  try {
    await Promise.all(nodes.map((node) => cluster.bringBack(node)));
  } catch (error) {
    const log = readFileSync(join(folder, 'log', 'slurmctld.log'), 'utf8').slice(-2000);
    await cluster.stop();
    throw new Error(`Slurm does not start here: ${log}`, { cause: error });
  }
  return cluster;
}

function answers(cluster: SlurmCluster): boolean {
  try {
    return cluster.run('scontrol', 'ping').includes('is UP');
  } catch {
    return false;
  }
}

function isStep(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('slurmstepd');
  } catch {
    return false;
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}
