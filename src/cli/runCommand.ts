import { failedRuns } from '../dataset/failedRuns.ts';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { DatasetError } from '../dataset/datasetError.ts';
import { noteFile, tidyFolder, workingFolder } from '../dataset/datasetFolder.ts';
import type { Manifest } from '../dataset/manifest.ts';
import { openDataset } from '../dataset/readDataset.ts';
import { manifestFile } from '../dataset/readManifest.ts';
import { estimateRun } from '../runner/estimateRun.ts';
import { findExtension } from '../runner/findExtension.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { type RunOutcome, runScenario } from '../runner/runScenario.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { pageName } from '../dataset/reportPage.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import { formatProblem, type ScenarioProblem } from '../scenario/scenarioProblem.ts';
import { asCliError } from './asCliError.ts';
import { checkFolders, isSame, lookAtFolder, refuseRuns } from './checkFolders.ts';
import { chooseProgress } from './chooseProgress.ts';
import { adviseOnGoingOn } from './beginAgain.ts';
import { CliError } from './cliError.ts';
import { countOf } from './countOf.ts';
import type { JobReport } from './concludeJob.ts';
import { concludeRun } from './concludeRun.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { formatEstimate } from './formatEstimate.ts';
import { formatPlan } from './formatPlan.ts';
import { loadScenario } from './loadScenario.ts';
import type { RunJob } from './runJob.ts';
import { addRunOptions, type RunCommandOptions } from './runOptions.ts';
import { runShardJob } from './runShardJob.ts';
import { StopRequest, stopOnSignal } from './stopOnSignal.ts';
import { shownPath } from './shownPath.ts';
import type { Terminal } from './terminal.ts';

/** Adds `corule run`. */
export function registerRunCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('run')
    .summary('simulate scenarios and compare the entry modes')
    .description(
      'Simulate every mode of each scenario on all threads, write the data set, summary and report, and print the\n' +
        'comparison. A finished data set of the same scenario and version is not simulated again.',
    )
    .argument('<scenario...>', 'scenario files (YAML or JSON)');
  addRunOptions(command).action((files: readonly string[], options: RunCommandOptions) =>
    runJobs(files, options, terminal),
  );
}

async function runJobs(files: readonly string[], options: RunCommandOptions, terminal: Terminal): Promise<void> {
  const jobs = loadJobs(files, options, terminal);
  if (options.dryRun !== true) checkFolders(jobs, options);
  const together =
    jobs.length > 1 && options.dryRun !== true && options.shard === undefined ? dirname(jobs[0].folder) : undefined;
  const reports: JobReport[] = [];
  for (const job of jobs) {
    reports.push(options.dryRun === true ? dryRun(job, options, terminal) : await runJob(job, options, terminal));
    // A stop ends the command, not only the scenario that was running.
    if (isStop(terminal.exitCode)) break;
  }
  const sites =
    together === undefined || isStop(terminal.exitCode) ? {} : await showTogether(together, options, terminal);
  if (options.json === true) terminal.stdout.write(`${JSON.stringify({ scenarios: reports, ...sites }, null, 2)}\n`);
}

/** Several scenarios have a page of their own, beside their folders: what the field saw at each, and what the model gives. */
async function showTogether(
  folder: string,
  options: RunCommandOptions,
  terminal: Terminal,
): Promise<{ readonly sites: string }> {
  const { writeSites } = await import('./writeSites.ts');
  const language = options.lang;
  // Every folder of several data sets has the English page, as every data set has.
  for (const one of new Set<Language>(['en', language])) {
    for (const reason of await writeSites(folder, one)) {
      terminal.stderr.write(`${pageName('sites', one)}: left out: ${reason}\n`);
    }
  }
  const path = shownPath(terminal.cwd, join(folder, pageName('sites', language)));
  if (options.json !== true) terminal.stdout.write(`${translate(language, 'terminal.sites', { path })}\n`);
  return { sites: path };
}

/** All scenarios are read before the first is run: the problems of all are shown at once. */
function loadJobs(files: readonly string[], options: RunCommandOptions, terminal: Terminal): RunJob[] {
  const problems: ScenarioProblem[] = [];
  const jobs: RunJob[] = [];
  for (const file of files) {
    try {
      const { scenario, warnings } = loadScenario(file, options, terminal.cwd);
      for (const warning of warnings) terminal.stderr.write(`${formatProblem(warning)}\n`);
      const folder = resolve(terminal.cwd, folderOf(scenario, files.length, options.out));
      // The note of an unfinished run goes when the run is finished; the manifest that comes in its place stays.
      const named = basename(file) === noteFile ? join(shownPath(terminal.cwd, folder), manifestFile) : file;
      jobs.push({ file: named, scenario, folder, shown: shownPath(terminal.cwd, folder) });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ScenarioError(problems);
  for (const { scenario, file, shown } of jobs) {
    const twin = jobs.find((job) => job.shown === shown && job.file !== file);
    if (twin !== undefined) {
      throw new CliError(
        exitCodes.usage,
        `${file}: name: expected another name than that of ${twin.file}, got ${scenario.name}: both would be written to ${shown}`,
      );
    }
  }
  return jobs;
}

function folderOf(scenario: Scenario, scenarios: number, out: string | undefined): string {
  if (out === undefined) return join('results', scenario.name);
  return scenarios === 1 ? out : join(out, scenario.name);
}

function dryRun(job: RunJob, options: RunCommandOptions, terminal: Terminal): JobReport {
  const estimate = estimateRun(job.scenario, options.threads);
  if (options.json !== true) {
    terminal.stdout.write(`${formatEstimate(job.scenario.name, estimate)}\n${formatPlan(job.scenario)}`);
  }
  const refusal = refuseRuns(job, options);
  if (refusal !== undefined) {
    terminal.stderr.write(`${refusal}\n`);
    terminal.exitCode = exitCodes.usage;
  }
  const status = refusal === undefined ? 'planned' : 'refused';
  return { name: job.scenario.name, folder: job.shown, status, ...estimate };
}

async function runJob(job: RunJob, options: RunCommandOptions, terminal: Terminal): Promise<JobReport> {
  const { scenario, folder, shown } = job;
  if (options.shard !== undefined) return runShardJob(job, options.shard, options, terminal);
  const manifest = options.force === true ? undefined : finishedManifest(job);
  const isWhole = manifest !== undefined && (await isUnchanged(job, manifest, options, terminal));
  if (manifest !== undefined && isWhole) {
    const extension = findExtension(folder, manifest);
    if (extension === undefined) {
      await tidyFolder(folder).catch((error: unknown) => {
        throw asCliError(error);
      });
    }
    terminal.stderr.write(`${shown}: finished before, with the same scenario and version; nothing to simulate\n`);
    if (extension !== undefined) {
      terminal.stderr.write(
        `${shown}: an unfinished run with ${JSON.stringify(extension.scenario.replicates)} replicates is kept beside it: corule status ${quoteWord(shown)}\n`,
      );
    }
    const { concludeJob } = await import('./concludeJob.ts');
    return concludeJob(job, { status: 'finished before', failures: failedRuns(manifest), lost: [] }, options, terminal);
  }
  if (options.force === true) warnOfRemoval(job, terminal);
  const outcome = await simulate(job, options, terminal, manifest !== undefined);
  if (outcome === undefined) return { name: scenario.name, folder: shown, status: 'stopped' };
  const status = outcome.dataset.manifest.missing.length > 0 ? 'incomplete' : 'finished';
  // Loaded when it is needed, as in concludeRun.ts.
  const { concludeJob } = await import('./concludeJob.ts');
  return concludeJob(job, { ...outcome, status }, options, terminal);
}

/** A finished data set is gone when another has only begun: that should not be learned afterwards. */
function warnOfRemoval({ folder, shown }: RunJob, terminal: Terminal): void {
  const state = lookAtFolder(folder, true);
  if (state.kind !== 'finished') return;
  const { scenario, plan } = state.manifest;
  terminal.stderr.write(
    `${shown}: --force removes the finished data set that is there (${scenario.name}, ${countOf(plan.replicates, 'replicate')})\n`,
  );
}

/** The manifest of the complete data set of this very scenario and version, where there is one. */
function finishedManifest(job: RunJob): Manifest | undefined {
  const state = lookAtFolder(job.folder);
  return state.kind === 'finished' && isSame(state, job.scenario) && state.manifest.missing.length === 0
    ? state.manifest
    : undefined;
}

/** Whether every part is as it was written; one that is not is made again by `--resume`. */
async function isUnchanged(
  { folder, shown }: RunJob,
  manifest: Manifest,
  { resume }: RunCommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  try {
    await openDataset(folder, manifest).verify();
    return true;
  } catch (error) {
    if (resume !== true || !(error instanceof DatasetError)) throw asCliError(error);
    terminal.stderr.write(`${error.message}\n${shown}: is made again\n`);
    return false;
  }
}

/** Runs the scenario; undefined when it was stopped. */
async function simulate(
  job: RunJob,
  options: RunCommandOptions,
  terminal: Terminal,
  replace: boolean,
): Promise<RunOutcome | undefined> {
  const progress = chooseProgress(terminal, job.scenario.name, options.quiet === true);
  const lastWords = () => {
    terminal.stderr.write(
      `${job.shown}: stopped; finished batches are kept in ${shownPath(terminal.cwd, workingFolder(job.folder))}. ` +
        `${adviseOnGoingOn(options)}\n`,
    );
  };
  const stop = stopOnSignal(lastWords);
  try {
    return await runScenario(job.scenario, {
      folder: job.folder,
      replace: replace || options.force === true,
      threads: options.threads,
      runSeconds: options.runSeconds,
      signal: stop.signal,
      progress,
      onWait: (reason) => terminal.stderr.write(`${reason}\n`),
      ...concludeRun(),
    });
  } catch (error) {
    if (!(error instanceof StopRequest)) throw asCliError(error, job.shown);
    lastWords();
    terminal.exitCode = error.exitCode;
    return undefined;
  } finally {
    stop.release();
  }
}

function isStop(code: ExitCode): boolean {
  return code === exitCodes.interrupted || code === exitCodes.terminated;
}
