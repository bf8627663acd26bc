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

function describe(command: string, error: Error & { code?: unknown; killed?: boolean }, stderr: string): SlurmError {
  if (error.code === 'ENOENT') {
    const message = `${command}: expected Slurm's commands in PATH, got none; submit from a login node of the cluster, or look at --dry-run`;
    return new SlurmError(message, true, { cause: error });
  }
  const said = error.killed === true ? 'it did not answer' : stderr.trim() || error.message;
  return new SlurmError(`${command}: ${said}`, false, { cause: error });
}
