import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { CalibrationSummary } from '../analysis/calibration/calibrationSummary.ts';
import { inspectCalibrationFolder, calibrationKey } from '../dataset/calibration/calibrationFolder.ts';
import type { CalibrationManifest } from '../dataset/calibration/calibrationManifest.ts';
import { buildInformation } from '../dataset/buildInformation.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { type FolderState, tidyFolder, workingFolder } from '../dataset/datasetFolder.ts';
import { modesOf } from '../plan/modesOf.ts';
import { planCalibration } from '../plan/plannedCalibration.ts';
import { type CalibrationEstimate, estimateCalibration } from '../runner/calibration/estimateCalibration.ts';
import { silentCalibration } from '../runner/calibration/calibrationProgress.ts';
import { runCalibration } from '../runner/calibration/runCalibration.ts';
import type { Language } from '../language/language.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { asCliError } from './asCliError.ts';
import { calibrationLines } from './calibrationLines.ts';
import { adviseOnGoingOn, checkBeginning } from './beginAgain.ts';
import { CliError } from './cliError.ts';
import { concludeCalibration } from './concludeCalibration.ts';
import { exitCodes } from './exitCode.ts';
import { formatDuration } from './formatDuration.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { loadScenario } from './loadScenario.ts';
import { printCalibration } from './printCalibration.ts';
import { defaultMaxRuns } from './runOptions.ts';
import { StopRequest, stopOnSignal } from './stopOnSignal.ts';
import { readStoredSummary, summaryPath } from './readStoredSummary.ts';
import { shownPath } from './shownPath.ts';
import { spellCommands } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';
import { useStored } from './useStored.ts';
import { writeReportIn } from './writeReportIn.ts';
import { appendValue } from './appendValue.ts';
import { readWholeNumber } from './readWholeNumber.ts';

interface CalibrateOptions extends InLanguage {
  readonly out?: string;
  readonly seed?: string;
  readonly set?: readonly string[];
  readonly threads: number;
  readonly resume?: true;
  readonly force?: true;
  readonly dryRun?: true;
  readonly maxRuns: number;
  readonly quiet?: true;
  readonly json?: true;
}

/** The scenario of the command line, and where its calibration goes. */
interface CalibrationJob {
  readonly file: string;
  readonly scenario: Scenario;
  readonly folder: string;
  /** Folder as the user would type it. */
  readonly shown: string;
}

/** Adds `corule calibrate`. */
export function registerCalibrateCommand(program: Command, terminal: Terminal): void {
  program
    .command('calibrate')
    .summary('seek the parameters that meet patterns of the field')
    .description(
      'Seek the parameter values with which the model meets the patterns under `calibration:` of the scenario, whose\n' +
        'bands were fixed beforehand; write the posterior as a data set with summary and report. Patterns with\n' +
        '`fit: false` are kept apart and checked at the end.',
    )
    .argument('<scenario>', 'scenario file (YAML or JSON) with calibration:')
    .option('--out <dir>', 'folder of the calibration (default: results/<name>-calibration)')
    .option('--seed <seed>', 'root seed in place of the scenario’s')
    .option('--set <path=value>', 'change a value of the scenario; may be given again', appendValue)
    .option('--threads <n>', 'worker threads; 0 runs in the main thread', readWholeNumber(0), availableParallelism())
    .option('--resume', 'go on with an unfinished calibration')
    .option('--force', 'remove the calibration that is there, and begin again')
    .option('--dry-run', 'say how many parameter sets and how long at most; write nothing')
    .option('--max-runs <n>', 'most runs that may be started', readWholeNumber(0), defaultMaxRuns)
    .option('--quiet', 'no progress')
    .addOption(languageOption('the result and of a second report, report.fr.html'))
    .option('--json', 'print one JSON document in place of the result')
    .action((file: string, options: CalibrateOptions) => calibrate(file, options, terminal));
}

async function calibrate(file: string, options: CalibrateOptions, terminal: Terminal): Promise<void> {
  const { scenario, warnings } = loadScenario(file, { seed: options.seed, set: options.set }, terminal.cwd);
  for (const warning of warnings) terminal.stderr.write(`${formatProblem(warning)}\n`);
  checkReady(scenario, file);
  const folder = resolve(terminal.cwd, options.out ?? join('results', `${scenario.name}-calibration`));
  const job: CalibrationJob = { file, scenario, folder, shown: shownPath(terminal.cwd, folder) };
  if (options.dryRun === true) return dryRun(job, options, terminal);
  const refusal = refuseRuns(job, options);
  if (refusal !== undefined) {
    throw new CliError(
      exitCodes.usage,
      `${refusal}\n${sizeText(scenario.name, estimateCalibration(scenario, options.threads))}`,
    );
  }
  const state = checkFolder(job, options);
  if (state.kind === 'finished' && options.force !== true) {
    await tidyFolder(folder).catch((error: unknown) => {
      throw asCliError(error);
    });
    terminal.stderr.write(`${job.shown}: finished before, with the same scenario and version; nothing to simulate\n`);
    return conclude(job, 'finished before', state.manifest, options, terminal);
  }
  const manifest = await search(job, options, terminal);
  if (manifest !== undefined) await conclude(job, 'finished', manifest, options, terminal);
  else if (options.json === true) print({ name: scenario.name, folder: job.shown, status: 'stopped' }, terminal);
}

/** A scenario whose patterns cannot be held to its runs is refused before anything is written. */
function checkReady({ calibration, compare, placebo }: Scenario, file: string): void {
  if (calibration === undefined) {
    throw new CliError(
      exitCodes.usage,
      `${file}: calibration: expected parameters and patterns to calibrate to, got none (see docs/calibration.md)`,
    );
  }
  const run: readonly string[] = ['none', ...compare.modes, ...(placebo ? ['placebo'] : [])];
  const problems = calibration.patterns.flatMap(({ mode, minus }, at) =>
    (['mode', 'minus'] as const).flatMap((key) => {
      const name = key === 'mode' ? mode : minus;
      if (name === undefined || run.includes(name)) return [];
      return `${file}: calibration.patterns[${at}].${key}: expected a mode that is run (${run.join(', ')}), got "${name}"`;
    }),
  );
  if (problems.length > 0) throw new CliError(exitCodes.usage, problems.join('\n'));
}

function checkFolder(job: CalibrationJob, options: CalibrateOptions): FolderState<CalibrationManifest> {
  checkBeginning(options);
  const state = lookAtFolder(job.folder, options.force === true);
  const refuse = (message: string) => new CliError(exitCodes.usage, `${job.shown}: ${message}`);
  if (state.kind === 'foreign') {
    throw refuse(`expected an empty folder or a calibration, got ${state.file} in it; choose another with --out`);
  }
  if (options.force === true) return state;
  const hash = scenarioHash(job.scenario);
  if (state.kind === 'finished') {
    const { scenarioHash: found, corule } = state.manifest;
    if (found === hash && corule.version === buildInformation().version) return state;
    throw refuse(
      'holds the calibration of another scenario, seed or version; replace it with --force, or choose another folder with --out',
    );
  }
  if (state.kind === 'unfinished' && options.resume !== true) {
    throw refuse('holds an unfinished calibration; go on with --resume, or start again with --force');
  }
  if (state.kind === 'unfinished' && state.key !== undefined && state.key !== calibrationKey(hash)) {
    throw refuse(
      'holds something unfinished of another scenario, seed or version; start again with --force, or choose another folder with --out',
    );
  }
  return state;
}

/** A damaged calibration may be replaced by force, and by force alone. */
function lookAtFolder(folder: string, force: boolean): FolderState<CalibrationManifest> {
  try {
    return inspectCalibrationFolder(folder);
  } catch (error) {
    if (force && error instanceof DatasetError) return { kind: 'unfinished', key: undefined };
    throw asCliError(error);
  }
}

/** Why a calibration may take too many runs to be started; undefined where it may not. */
function refuseRuns({ file, scenario }: CalibrationJob, { maxRuns }: CalibrateOptions): string | undefined {
  const plan = planCalibration(scenario);
  if (plan === undefined) return undefined;
  const { budget, particles } = plan.settings;
  const runs = (budget + particles) * plan.replicates * modesOf(plan.base).length;
  return runs <= maxRuns
    ? undefined
    : `${file}: expected at most ${maxRuns} runs, got up to ${runs}; allow them with --max-runs ${runs}`;
}

function dryRun(job: CalibrationJob, options: CalibrateOptions, terminal: Terminal): void {
  const { scenario, shown } = job;
  const estimate = estimateCalibration(scenario, options.threads);
  const refusal = refuseRuns(job, options);
  if (refusal !== undefined) {
    terminal.stderr.write(`${refusal}\n`);
    terminal.exitCode = exitCodes.usage;
  }
  const status = refusal === undefined ? 'planned' : 'refused';
  if (options.json === true) print({ name: scenario.name, folder: shown, status, ...estimate }, terminal);
  else terminal.stdout.write(`${sizeText(scenario.name, estimate)}\n`);
}

/** What a calibration will take, on three lines. */
function sizeText(name: string, estimate: CalibrationEstimate): string {
  const { particles, replicates, modes, evaluations, secondsEach, seconds } = estimate;
  return (
    `${name}: ${particles} parameter sets to keep, at most ${evaluations} to simulate,\n` +
    `each ${replicates} replicates × ${modes.length} modes, about ${secondsEach.toFixed(2)} s;\n` +
    `at most about ${formatDuration(seconds)} (a search that meets the bands ends earlier)`
  );
}

/** Undefined when it was stopped. */
async function search(
  job: CalibrationJob,
  options: CalibrateOptions,
  terminal: Terminal,
): Promise<CalibrationManifest | undefined> {
  const lastWords = () => {
    terminal.stderr.write(
      `${job.shown}: stopped; what was simulated is kept in ${shownPath(terminal.cwd, workingFolder(job.folder))}. ` +
        `${adviseOnGoingOn(options)}\n`,
    );
  };
  const stop = stopOnSignal(lastWords);
  try {
    const { manifest } = await runCalibration(job.scenario, {
      folder: job.folder,
      replace: options.force === true,
      threads: options.threads,
      signal: stop.signal,
      onWait: (reason) => terminal.stderr.write(`${reason}\n`),
      progress: options.quiet === true ? silentCalibration : calibrationLines(terminal.stderr, job.scenario.name),
      ...concludeCalibration(),
    });
    return manifest;
  } catch (error) {
    if (!(error instanceof StopRequest)) throw asCliError(error, job.shown);
    lastWords();
    terminal.exitCode = error.exitCode;
    return undefined;
  } finally {
    stop.release();
  }
}

/** Prints what was found and names what failed. */
async function conclude(
  { scenario, folder, shown }: CalibrationJob,
  status: string,
  { failures, parts, search: { failed } }: CalibrationManifest,
  options: CalibrateOptions,
  terminal: Terminal,
): Promise<void> {
  const { lang: language } = options;
  const reportPath = await writeReportIn(language, folder, shown);
  const { summary, printed } = readResult(folder, parts, language, reportPath);
  const commands = failures.map(({ command }) => command);
  if (options.json === true)
    print({ name: scenario.name, folder: shown, status, failures: commands, summary }, terminal);
  else terminal.stdout.write(spellCommands(printed, terminal.call));
  if (failed === 0) return;
  terminal.exitCode = exitCodes.incomplete;
  terminal.stderr.write(
    `${shown}: ${failed} parameter sets failed and count as infinitely far. Repeat the run of one with:\n` +
      `${commands.slice(0, 5).join('\n')}\n${failed > 5 ? '… more are in manifest.json\n' : ''}`,
  );
}

function readResult(
  folder: string,
  parts: CalibrationManifest['parts'],
  language: Language,
  reportPath: string,
): { readonly summary: CalibrationSummary; readonly printed: string } {
  try {
    const summary = readStoredSummary(folder, 'calibration', parts);
    return { summary, printed: useStored(summaryPath(folder), () => printCalibration(summary, language, reportPath)) };
  } catch (error) {
    throw asCliError(error);
  }
}

function print(report: object, terminal: Terminal): void {
  terminal.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
