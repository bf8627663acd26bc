import { extname, join } from 'node:path';
import process from 'node:process';
import { findQueuedJobs } from '../cluster/findQueuedJobs.ts';
import { jobFolderOf } from '../cluster/jobFiles.ts';
import { jobName } from '../cluster/jobName.ts';
import { planSubmission } from '../cluster/planSubmission.ts';
import { readMostTasks, usualMostTasks } from '../cluster/readMostTasks.ts';
import { SlurmError } from '../cluster/slurmError.ts';
import type { Submission } from '../cluster/submission.ts';
import { findForeignScript } from '../cluster/submitJobs.ts';
import { estimateRun } from '../runner/estimateRun.ts';
import { missingBatches } from '../runner/missingBatches.ts';
import type { PreparedRun } from '../runner/preparedRun.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { formatEstimate } from './formatEstimate.ts';
import type { RunJob } from './runJob.ts';
import { shownPath } from './shownPath.ts';
import type { Terminal } from './terminal.ts';

/** What the user chose. */
export interface SubmissionChoices {
  readonly shards?: number;
  readonly threads?: number;
  readonly runSeconds?: number;
  readonly sbatchArguments: readonly string[];
  readonly dryRun?: true;
  readonly json?: true;
}

/**
 * Plans the jobs of a data set for this cluster, and says how long they will take.
 *
 * @throws CliError with exit code 2 where something stands in the way
 * @throws SlurmError where Slurm is missing or does not answer; a dry run needs none
 */
export async function prepareSubmission(
  { folder, scenario }: RunJob,
  run: PreparedRun,
  choices: SubmissionChoices,
  terminal: Terminal,
): Promise<Submission> {
  const { shards, threads, sbatchArguments } = choices;
  const { batchPlan } = run;
  const name = jobName(scenario.name, run.batches, folder);
  const mostTasks = await readLimit(choices, terminal);
  checkShards(shards, mostTasks);
  if (choices.dryRun !== true) await checkQueue(name, folder, terminal);

  const missing = missingBatches(folder, scenario);
  const estimate = estimateRun(scenario, threads ?? 1);
  if (choices.json !== true) terminal.stdout.write(`${formatEstimate(scenario.name, estimate)}\n`);
  const submission = planSubmission({
    name,
    folder,
    // The program that runs now, with its options of Node.js: the nodes see the same files.
    program: [process.execPath, ...process.execArgv, join(import.meta.dirname, `main${extname(import.meta.filename)}`)],
    batches: batchPlan.batches,
    missing,
    seconds: (estimate.seconds * missing.length) / batchPlan.batches,
    mostTasks,
    shards,
    threads,
    runSeconds: choices.runSeconds,
    sbatchArguments,
  });
  const foreign = findForeignScript(submission);
  if (foreign === undefined) return submission;
  throw new CliError(
    exitCodes.usage,
    `${foreign}: expected a script that corule wrote, got another file; move it, or choose another folder with --out`,
  );
}

/** A dry run is of use on a machine without Slurm too. */
async function readLimit({ dryRun }: SubmissionChoices, terminal: Terminal): Promise<number> {
  try {
    return await readMostTasks(terminal.env);
  } catch (error) {
    if (dryRun !== true || !(error instanceof SlurmError)) throw error;
    const reason = error.trouble === 'none' ? 'no Slurm here' : 'Slurm does not answer here';
    terminal.stderr.write(`${reason}: an array is taken to have at most ${usualMostTasks} tasks\n`);
    return usualMostTasks;
  }
}

function checkShards(shards: number | undefined, mostTasks: number): void {
  if (mostTasks < 1) {
    throw new CliError(exitCodes.environment, 'MaxArraySize: expected a cluster that takes arrays of jobs, got 0');
  }
  if (shards === undefined || shards <= mostTasks) return;
  throw new CliError(
    exitCodes.usage,
    `--shards: expected at most ${mostTasks}, the tasks that an array may have on this cluster, got ${shards}`,
  );
}

async function checkQueue(name: string, folder: string, terminal: Terminal): Promise<void> {
  const queued = await findQueuedJobs(name, terminal.env);
  if (queued.length === 0) return;
  const jobs = queued.map(({ id, state }) => `${id} (${state.toLowerCase()})`).join(', ');
  throw new CliError(
    exitCodes.usage,
    `${shownPath(terminal.cwd, jobFolderOf(folder))}: expected no job of this data set in the queue, got ${jobs}; ` +
      `wait for its end (squeue --name=${name}), or cancel it (scancel ${queued.map(({ id }) => id).join(' ')})`,
  );
}
