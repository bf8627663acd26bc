import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workingFolder } from '../dataset/datasetFolder.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import { jobFiles } from './jobFiles.ts';
import { scriptHeader } from './jobScripts.ts';
import { runSlurmCommand, type SlurmEnvironment } from './runSlurmCommand.ts';
import { SlurmError } from './slurmError.ts';
import type { Submission } from './submission.ts';

/** Numbers of the jobs that were submitted. */
export interface SubmittedJobs {
  /** Undefined where only the merge was left. */
  readonly array: string | undefined;
  readonly merge: string;
}

/** A file of a submission’s folder that is not ours; undefined where it may be written. */
export function findForeignScript({ jobFolder }: Submission): string | undefined {
  return [jobFiles.shard, jobFiles.merge]
    .map((name) => join(jobFolder, name))
    .find((path) => existsSync(path) && !readFileSync(path, 'utf8').startsWith(scriptHeader));
}

/**
 * Writes the scripts and hands both jobs to Slurm. The working folder must have its note of the run.
 *
 * @throws SlurmError with what Slurm said; it says too where the array was submitted and the merge was not
 */
export async function submitJobs(submission: Submission, env: SlurmEnvironment): Promise<SubmittedJobs> {
  const { folder, jobFolder, shardScript, mergeScript, submitArray } = submission;
  mkdirSync(jobFolder, { recursive: true });
  await copyFile(join(workingFolder(folder), jobFiles.run), join(jobFolder, jobFiles.run));
  if (shardScript !== undefined) await writeFileAtomically(join(jobFolder, jobFiles.shard), shardScript);
  await writeFileAtomically(join(jobFolder, jobFiles.merge), mergeScript);

  const array = submitArray === undefined ? undefined : await submit(submitArray, env);
  try {
    return { array, merge: await submit(submission.submitMerge(array), env) };
  } catch (error) {
    if (array === undefined || !(error instanceof SlurmError)) throw error;
    throw new SlurmError(
      `${error.message}\nThe array is submitted as job ${array}, the merge is not. ` +
        'Once the array has ended, submit again with the same command, or merge by hand.',
      error.trouble,
      { cause: error },
    );
  }
}

/** Number of the job, without the name of the cluster that a federation adds. */
async function submit([command, ...args]: readonly string[], env: SlurmEnvironment): Promise<string> {
  // Set where submit is itself run in a job; sbatch hands it on, and the tasks would take it for their own.
  const clean = { ...env, SLURM_CPUS_PER_TASK: undefined };
  const printed = (await runSlurmCommand(command, args, clean)).trim();
  const id = /^\d+/.exec(printed.split('\n').at(-1) ?? '')?.[0];
  if (id === undefined) throw new SlurmError(`${command}: expected the number of a job, got ${printed}`, 'refused');
  return id;
}
