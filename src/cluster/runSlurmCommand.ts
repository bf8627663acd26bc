import { execFile } from 'node:child_process';
import { SlurmError } from './slurmError.ts';

/** Variables of the environment in which Slurm’s commands run. */
export type SlurmEnvironment = Readonly<Record<string, string | undefined>>;

/** Slurm waits up to its MessageTimeout several times for a controller that does not answer. */
const patienceMilliseconds = 120_000;

/**
 * Runs a command of Slurm, without a shell.
 *
 * @returns what it printed
 * @throws SlurmError where the command is missing, refuses, or does not answer
 */
export function runSlurmCommand(command: string, args: readonly string[], env: SlurmEnvironment): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...env }, timeout: patienceMilliseconds, maxBuffer: 2 ** 26 };
    const child = execFile(command, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(describe(command, error, stderr));
    });
    // Without a file, sbatch reads a script from there.
    child.stdin?.end();
  });
}

/** What commands of Slurm say on a machine that belongs to no cluster, and where its controller cannot be reached. */
const withoutCluster = /configuration source|process configuration file|cannot stat file|DNS SRV lookup/i;
const withoutAnswer =
  /contact slurm controller|connect(ion)? (failure|refused|timed out)|slurm_load_ctl_conf|timed out/i;

const advice =
  'submit from a login node of the cluster; --dry-run prints the scripts and commands without one, and ' +
  'docs/many-machines.md has other ways to deal shards to machines';

function describe(command: string, error: Error & { code?: unknown; killed?: boolean }, stderr: string): SlurmError {
  const options = { cause: error };
  const lacks = (got: string, trouble: 'none' | 'silent') =>
    new SlurmError(`Slurm: expected a cluster to submit to, got ${got}; ${advice}`, trouble, options);
  if (error.code === 'ENOENT') return lacks(`no command ${command} in PATH`, 'none');
  if (error.killed === true) return lacks(`no answer to ${command}`, 'silent');
  const said = stderr.trim() || error.message;
  // Of several lines the last says what ended the command.
  const last = `${command}: ${(said.split('\n').at(-1) ?? '').replace(new RegExp(`^${command}: *`), '')}`;
  if (withoutCluster.test(said)) return lacks(`its commands without a configuration (${last})`, 'none');
  if (withoutAnswer.test(said)) return lacks(`a controller that does not answer (${last})`, 'silent');
  return new SlurmError(`${command}: ${said}`, 'refused', options);
}
