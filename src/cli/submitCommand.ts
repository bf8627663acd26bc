import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { checkSbatchArguments } from '../cluster/checkSbatchArguments.ts';
import { SlurmError } from '../cluster/slurmError.ts';
import { submitJobs } from '../cluster/submitJobs.ts';
import { workingFolder } from '../dataset/datasetFolder.ts';
import { noteRun } from '../dataset/runNote.ts';
import { prepareRun } from '../runner/preparedRun.ts';
import { usualRunSeconds } from '../runner/runScenario.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { asCliError } from './asCliError.ts';
import { checkFolders, lookAtFolder } from './checkFolders.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { describeSubmission, formatSubmission, formatSubmitted } from './formatSubmission.ts';
import { loadScenario } from './loadScenario.ts';
import { prepareSubmission } from './prepareSubmission.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import type { RunJob } from './runJob.ts';
import { defaultMaxRuns } from './runOptions.ts';
import { addScenarioOptions } from './scenarioOptions.ts';
import { shownPath } from './shownPath.ts';
import { spellCommands } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';

interface SubmitOptions extends ScenarioOverrides {
  readonly engine: 'slurm';
  readonly out?: string;
  readonly shards?: number;
  readonly threads?: number;
  readonly runSeconds?: number;
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
    .option(
      '--run-seconds <n>',
      `seconds after which a run is given up (default: ${usualRunSeconds})`,
      readWholeNumber(1),
    )
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
  if (job.folder.includes('\\')) {
    const message = `${job.shown}: expected a folder without a backslash, after which Slurm numbers no output any more; choose another with --out`;
    throw new CliError(exitCodes.usage, message);
  }
  if (isFinished(job, options)) {
    if (options.json === true)
      print({ name: job.scenario.name, folder: job.shown, status: 'finished before' }, terminal);
    terminal.stderr.write(`${job.shown}: finished before, with the same scenario and version; nothing to submit\n`);
    return;
  }
  const run = prepareRun(job.scenario);
  try {
    const submission = await prepareSubmission(job, run, { ...options, sbatchArguments }, terminal);
    if (options.dryRun === true) {
      if (options.json === true) print({ ...describeSubmission(submission, job.shown), status: 'planned' }, terminal);
      else terminal.stdout.write(formatSubmission(submission));
      return;
    }
    mkdirSync(workingFolder(job.folder), { recursive: true });
    await noteRun(job.folder, run);
    const jobs = await submitJobs(submission, terminal.env);
    if (options.json === true) {
      print({ ...describeSubmission(submission, job.shown), status: 'submitted', jobs }, terminal);
      return;
    }
    const shown = { folder: job.shown, jobFolder: shownPath(terminal.cwd, submission.jobFolder) };
    terminal.stdout.write(spellCommands(formatSubmitted(submission, jobs, shown), terminal.call));
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

/**
 * Whether the data set is there, and complete.
 *
 * @throws CliError where something else stands in its place
 */
function isFinished({ folder, ...job }: RunJob, options: SubmitOptions): boolean {
  const state = lookAtFolder(folder);
  // More replicates go on behind the batches of an unfinished run. A finished one has none left.
  const goingOn = state.kind === 'unfinished' ? ({ resume: true } as const) : { shard: { index: 1, shards: 1 } };
  const threads = options.threads ?? 1;
  const runSeconds = options.runSeconds ?? usualRunSeconds;
  checkFolders([{ folder, ...job }], { ...options, threads, lang: 'en', runSeconds, ...goingOn });
  return state.kind === 'finished' && state.manifest.missing.length === 0;
}

function print(document: Readonly<Record<string, unknown>>, terminal: Terminal): void {
  terminal.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
