import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Summary } from '../analysis/summary.ts';
import { tidyFolder, workingFolder } from '../dataset/datasetFolder.ts';
import { readManifest } from '../dataset/readManifest.ts';
import { estimateRun } from '../runner/estimateRun.ts';
import { type RunOutcome, runScenario } from '../runner/runScenario.ts';
import { traceCommand } from '../runner/traceCommand.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { pageName } from '../dataset/reportPage.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import { formatProblem, type ScenarioProblem } from '../scenario/scenarioProblem.ts';
import { asCliError } from './asCliError.ts';
import { checkFolders, lookAtFolder, refuseRuns } from './checkFolders.ts';
import { chooseProgress } from './chooseProgress.ts';
import { CliError } from './cliError.ts';
import { concludeRun } from './concludeRun.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { formatEstimate } from './formatEstimate.ts';
import { formatPlan } from './formatPlan.ts';
import { loadScenario } from './loadScenario.ts';
import { printComparison } from './printComparison.ts';
import { printStudy } from './printStudy.ts';
import { readStoredSummary, summaryPath } from './readStoredSummary.ts';
import type { RunJob } from './runJob.ts';
import { addRunOptions, type RunCommandOptions } from './runOptions.ts';
import { StopRequest, stopOnSignal } from './stopOnSignal.ts';
import { shownPath } from './shownPath.ts';
import type { Terminal } from './terminal.ts';
import { useStored } from './useStored.ts';
import { writeReportIn } from './writeReportIn.ts';

/** What `--json` says of a scenario. */
type JobReport = Readonly<Record<string, unknown>>;

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
  const together = jobs.length > 1 && options.dryRun !== true ? dirname(jobs[0].folder) : undefined;
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
      jobs.push({ file, scenario, folder, shown: shownPath(terminal.cwd, folder) });
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
  if (options.force !== true) {
    const state = lookAtFolder(folder);
    if (state.kind === 'finished') {
      await tidyFolder(folder).catch((error: unknown) => {
        throw asCliError(error);
      });
      terminal.stderr.write(`${shown}: finished before, with the same scenario and version; nothing to simulate\n`);
      const failures = state.manifest.failures.map(({ mode, replicate, point }) => ({ mode, replicate, point }));
      return concludeJob(job, 'finished before', failures, options, terminal);
    }
  }
  const outcome = await simulate(job, options, terminal);
  if (outcome === undefined) return { name: scenario.name, folder: shown, status: 'stopped' };
  return concludeJob(job, 'finished', outcome.failures, options, terminal);
}

/** Runs the scenario; undefined when it was stopped. */
async function simulate(job: RunJob, options: RunCommandOptions, terminal: Terminal): Promise<RunOutcome | undefined> {
  const progress = chooseProgress(terminal, job.scenario.name, options.quiet === true);
  const lastWords = () => {
    terminal.stderr.write(
      `${job.shown}: stopped; finished batches are kept in ${shownPath(terminal.cwd, workingFolder(job.folder))}. ` +
        'The same command with --resume goes on.\n',
    );
  };
  const stop = stopOnSignal(lastWords);
  try {
    return await runScenario(job.scenario, {
      folder: job.folder,
      replace: options.force === true,
      threads: options.threads,
      signal: stop.signal,
      progress,
      ...concludeRun(),
    });
  } catch (error) {
    if (!(error instanceof StopRequest)) throw asCliError(error);
    lastWords();
    terminal.exitCode = error.exitCode;
    return undefined;
  } finally {
    stop.release();
  }
}

/** Prints the comparison and names what failed. */
async function concludeJob(
  job: RunJob,
  status: string,
  failures: RunOutcome['failures'] | readonly Pick<RunOutcome['failures'][number], 'mode' | 'replicate' | 'point'>[],
  options: RunCommandOptions,
  terminal: Terminal,
): Promise<JobReport> {
  const { scenario, folder, shown } = job;
  const { lang: language } = options;
  const hasSummary = existsSync(summaryPath(folder));
  const reportPath = hasSummary ? await writeReportIn(language, folder, shown) : '';
  const bold = terminal.stdout.isTTY === true && (terminal.env['NO_COLOR'] ?? '') === '';
  const result = hasSummary ? readResult(folder, scenario, { bold, language, reportPath }) : undefined;
  if (result !== undefined && options.json !== true) terminal.stdout.write(result.text);
  if (result === undefined) terminal.stderr.write(`${shown}: no replicate finished in every mode: no comparison\n`);
  const commands = failures.map((failure) => traceCommand(failure, scenario, job.file, options));
  if (failures.length > 0) {
    terminal.exitCode = exitCodes.incomplete;
    terminal.stderr.write(
      `${shown}: ${failures.length} runs failed; their replicates are left out in all modes. Repeat one with:\n` +
        `${commands.slice(0, 20).join('\n')}\n${commands.length > 20 ? '… all are in manifest.json\n' : ''}`,
    );
  }
  return { name: scenario.name, folder: shown, status, failures: commands, summary: result?.summary ?? null };
}

/** The summary and how it reads on a terminal; undefined where no replicate finished in every mode. */
function readResult(
  folder: string,
  scenario: Scenario,
  printed: { readonly bold: boolean; readonly language: Language; readonly reportPath: string },
): { readonly summary: Summary | DesignStudy; readonly text: string } {
  try {
    const { parts } = readManifest(folder);
    const path = summaryPath(folder);
    if (scenario.design !== undefined) {
      const summary = readStoredSummary(folder, 'design', parts);
      return { summary, text: useStored(path, () => printStudy(summary, printed)) };
    }
    const summary = readStoredSummary(folder, 'runs', parts);
    return { summary, text: useStored(path, () => printComparison(summary, printed)) };
  } catch (error) {
    throw asCliError(error);
  }
}

function isStop(code: ExitCode): boolean {
  return code === exitCodes.interrupted || code === exitCodes.terminated;
}
