import { extname, join, resolve } from 'node:path';
import process from 'node:process';
import { type Command, Option } from 'commander';
import { checkSbatchArguments } from '../cluster/checkSbatchArguments.ts';
import { findQueuedJobs } from '../cluster/findQueuedJobs.ts';
import { jobName } from '../cluster/jobName.ts';
import { planSubmission } from '../cluster/planSubmission.ts';
import { readMostTasks, usualMostTasks } from '../cluster/readMostTasks.ts';
import { SlurmError } from '../cluster/slurmError.ts';
import { missingBatches, noteRun, type PreparedRun, prepareRun } from '../cluster/standIn.ts';
import type { Submission } from '../cluster/submission.ts';
import { findForeignScript, submitJobs } from '../cluster/submitJobs.ts';
import { estimateRun, type RunEstimate } from '../runner/estimateRun.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { asCliError } from './asCliError.ts';
import { checkFolders, lookAtFolder } from './checkFolders.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { formatEstimate } from './formatEstimate.ts';
import { describeSubmission, formatSubmission, formatSubmitted } from './formatSubmission.ts';
import { loadScenario } from './loadScenario.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import type { RunJob } from './runJob.ts';
import { defaultMaxRuns } from './runOptions.ts';
import { addScenarioOptions } from './scenarioOptions.ts';
import { shownPath } from './shownPath.ts';
import type { Terminal } from './terminal.ts';

interface SubmitOptions extends ScenarioOverrides {
  readonly engine: 'slurm';
  readonly out?: string;
  readonly shards?: number;
  readonly threads?: number;
  readonly maxRuns: number;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds `corule submit`. */
export function registerSubmitCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('submit')
    .summary('hand a scenario to a cluster')
    .description(
      'Write and submit an array of jobs that simulates what is missing of a data set, and a job that joins it. The\n' +
        'same command again does what is still missing: after a time limit, a failure, or with more replicates.',
    )
    .argument('<scenario>', 'scenario file (YAML or JSON)')
    .argument('[sbatch-options...]', 'after --: options for both jobs, such as --partition=long --time=2:00:00')
    .addOption(new Option('--engine <name>', 'what manages the cluster').choices(['slurm']).default('slurm'))
    .option('--out <dir>', 'folder of the data set, which all nodes see (default: results/<name>)');
  addScenarioOptions(command)
    .option('--shards <n>', 'tasks that the work is dealt to (default: each takes about an hour)', readWholeNumber(1))
    .option('--threads <n>', 'threads of a task (default: as many as Slurm grants processors)', readWholeNumber(0))
    .option('--max-runs <n>', 'most runs that may be started', readWholeNumber(1), defaultMaxRuns)
    .option('--dry-run', 'print the scripts and how they would be submitted; write nothing')
    .option('--json', 'print one JSON document')
    .action((file: string, sbatchArguments: readonly string[], options: SubmitOptions) =>
      submit(file, sbatchArguments, options, terminal),
    );
}

async function submit(
  file: string,
  sbatchArguments: readonly string[],
  options: SubmitOptions,
  terminal: Terminal,
): Promise<void> {
  const wrong = checkSbatchArguments(sbatchArguments);
  if (wrong !== undefined) throw new CliError(exitCodes.usage, wrong);
  const job = loadJob(file, options, terminal);
  checkFolders([job], { ...options, threads: options.threads ?? 1, lang: 'en', resume: true });
  if (lookAtFolder(job.folder).kind === 'finished') {
    if (options.json === true)
      print({ name: job.scenario.name, folder: job.shown, status: 'finished before' }, terminal);
    terminal.stderr.write(`${job.shown}: finished before, with the same scenario and version; nothing to submit\n`);
    return;
  }
  const run = prepareRun(job.scenario);
  const estimate = estimateRun(job.scenario, options.threads ?? 1);
  if (options.json !== true) terminal.stdout.write(`${formatEstimate(job.scenario.name, estimate)}\n`);
  try {
    const mostTasks = await readLimit(options, terminal);
    const submission = plan(job, run, estimate, { ...options, sbatchArguments, mostTasks });
    checkSubmission(submission, mostTasks, options);
    if (options.dryRun === true) {
      if (options.json === true) print({ ...describeSubmission(submission, job.shown), status: 'planned' }, terminal);
      else terminal.stdout.write(formatSubmission(submission));
      return;
    }
    await checkQueue(submission, terminal);
    await noteRun(job.folder, run);
    const jobs = await submitJobs(submission, terminal.env);
    if (options.json === true) {
      print({ ...describeSubmission(submission, job.shown), status: 'submitted', jobs }, terminal);
      return;
    }
    const shown = { folder: job.shown, jobFolder: shownPath(terminal.cwd, submission.jobFolder) };
    terminal.stdout.write(formatSubmitted(submission, jobs, shown));
  } catch (error) {
    throw error instanceof SlurmError
      ? new CliError(exitCodes.environment, error.message, { cause: error })
      : asCliError(error);
  }
}

function loadJob(file: string, options: SubmitOptions, terminal: Terminal): RunJob {
  const { scenario, warnings } = loadScenario(file, options, terminal.cwd);
  for (const warning of warnings) terminal.stderr.write(`${formatProblem(warning)}\n`);
  const folder = resolve(terminal.cwd, options.out ?? join('results', scenario.name));
  return { file, scenario, folder, shown: shownPath(terminal.cwd, folder) };
}

/** A dry run is of use on a machine without Slurm too. */
async function readLimit({ dryRun }: SubmitOptions, terminal: Terminal): Promise<number> {
  try {
    return await readMostTasks(terminal.env);
  } catch (error) {
    if (dryRun !== true || !(error instanceof SlurmError)) throw error;
    const reason = error.isMissing ? 'no Slurm here' : 'Slurm does not answer here';
    terminal.stderr.write(`${reason}: an array is taken to have at most ${usualMostTasks} tasks\n`);
    return usualMostTasks;
  }
}

function plan(
  { folder, scenario }: RunJob,
  { key, batchPlan: { batches } }: PreparedRun,
  estimate: RunEstimate,
  options: SubmitOptions & { readonly sbatchArguments: readonly string[]; readonly mostTasks: number },
): Submission {
  const missing = missingBatches(folder, scenario);
  return planSubmission({
    name: jobName(scenario.name, key, folder),
    folder,
    // The program that runs now, with its options of Node.js: the nodes see the same files.
    program: [process.execPath, ...process.execArgv, join(import.meta.dirname, `main${extname(import.meta.filename)}`)],
    batches,
    missing,
    seconds: (estimate.seconds * missing.length) / batches,
    mostTasks: options.mostTasks,
    shards: options.shards,
    threads: options.threads,
    sbatchArguments: options.sbatchArguments,
  });
}

function checkSubmission(submission: Submission, mostTasks: number, { shards }: SubmitOptions): void {
  if (mostTasks < 1) {
    throw new CliError(exitCodes.environment, 'MaxArraySize: expected a cluster that takes arrays of jobs, got 0');
  }
  if (shards !== undefined && shards > mostTasks) {
    const message = `--shards: expected at most ${mostTasks}, the tasks that an array may have on this cluster, got ${shards}`;
    throw new CliError(exitCodes.usage, message);
  }
  const foreign = findForeignScript(submission);
  if (foreign !== undefined) {
    const message = `${foreign}: expected a script that corule wrote, got another file; move it, or choose another folder with --out`;
    throw new CliError(exitCodes.usage, message);
  }
}

async function checkQueue({ name, jobFolder }: Submission, terminal: Terminal): Promise<void> {
  const queued = await findQueuedJobs([name], terminal.env);
  if (queued.length === 0) return;
  const ids = queued.map(({ id }) => id).join(' ');
  throw new CliError(
    exitCodes.usage,
    `${shownPath(terminal.cwd, jobFolder)}: expected no job of this data set in the queue, got ` +
      `${queued.map(({ id, state }) => `${id} (${state.toLowerCase()})`).join(', ')}; ` +
      `wait for its end (squeue --name=${name}), or cancel it (scancel ${ids})`,
  );
}

function print(document: Readonly<Record<string, unknown>>, terminal: Terminal): void {
  terminal.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
