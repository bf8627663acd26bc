import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { analyseDataset } from '../analysis/analyseDataset.ts';
import { datasetSource } from '../analysis/datasetSource.ts';
import { designSource } from '../analysis/design/designSource.ts';
import { studyDesign } from '../analysis/design/studyDesign.ts';
import { type Dataset, readDataset } from '../dataset/readDataset.ts';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { manifestFile, manifestKind } from '../dataset/readManifest.ts';
import { listDatasets } from '../dataset/listDatasets.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import { type Language, languages } from '../language/language.ts';
import { readPlotly } from '../report/readPageAssets.ts';
import { addCrate } from './addCrate.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { readCalibrationSummary } from './concludeCalibration.ts';
import { exitCodes } from './exitCode.ts';
import { noSuchPoint } from './noSuchPoint.ts';
import { renderDatasetReport } from './renderDatasetReport.ts';
import { renderStudyReport } from './renderStudyReport.ts';
import type { Terminal } from './terminal.ts';
import { sitesFile, writeSites } from './writeSites.ts';

/** File that reports of one folder share with `--shared-assets`. */
const sharedPlotly = 'plotly.min.js';

interface ReportOptions {
  readonly out?: string;
  readonly lang: Language;
  /** One point of a design, as if the scenario had no other. */
  readonly point?: number;
  readonly sharedAssets?: true;
}

/** Adds `corule report`: the report again from the stored data, without simulating; same input, same bytes. */
export function registerReportCommand(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .summary('write the report of a data set again, without simulating')
    .description(
      'Write the report of a finished data set or calibration again, without simulating; of a folder in which several\n' +
        'data sets lie, the page of sites.\n' +
        'A page contains everything it needs and asks the network for nothing.',
    )
    .argument('<dir>', 'folder of the data set, or of several')
    .option(
      '--out <file>',
      'where the page goes (default: report.html in the folder; sites.html where there are several)',
    )
    .option('--lang <language>', `language of the page: ${languages.join(', ')}`, readLanguage, 'en')
    .option('--point <n>', 'the full report of one design point, from 0, in place of that of the design', readPoint)
    .option('--shared-assets', `keep the figure library beside the page, as ${sharedPlotly}, instead of inside it`)
    .action((dir: string, options: ReportOptions) => {
      const folder = resolve(terminal.cwd, dir);
      const holdsSeveral = !existsSync(join(folder, manifestFile)) && listDatasets(folder).length > 0;
      return holdsSeveral ? writeSitesAgain(dir, options, terminal) : writeReport(dir, options, terminal);
    });
}

async function writeSitesAgain(dir: string, options: ReportOptions, terminal: Terminal): Promise<void> {
  if (options.sharedAssets === true) {
    throw new CliError(exitCodes.usage, `--shared-assets: expected a data set, got a folder of several: ${dir}`);
  }
  const shown = options.out ?? join(dir, sitesFile);
  const leftOut = await writeSites(resolve(terminal.cwd, dir), options.lang, resolve(terminal.cwd, shown));
  for (const reason of leftOut) terminal.stderr.write(`${sitesFile}: left out: ${reason}\n`);
  terminal.stdout.write(`${shown}\n`);
}

async function writeReport(dir: string, options: ReportOptions, terminal: Terminal): Promise<void> {
  // A folder of a data set holds its own files and nothing else: the page of one point lies beside it.
  const shown =
    options.out ??
    (options.point === undefined ? join(dir, 'report.html') : `${join(dir)}-point-${options.point}.html`);
  const page = resolve(terminal.cwd, shown);
  const shared = options.sharedAssets === true;
  try {
    const folder = resolve(terminal.cwd, dir);
    const text =
      manifestKind(folder) === 'calibration'
        ? await renderCalibrationAgain(folder, dir, options)
        : await renderReportOf(readDataset(folder), dir, options);
    if (shared) await writeFileAtomically(join(dirname(page), sharedPlotly), readPlotly());
    await writeFileAtomically(page, text);
    if (dirname(page) === folder) await addCrate(folder);
  } catch (error) {
    throw asCliError(error);
  }
  terminal.stdout.write(`${shown}\n`);
}

async function renderReportOf(
  dataset: Dataset,
  dir: string,
  { lang: language, point, sharedAssets }: ReportOptions,
): Promise<string> {
  const shared = sharedAssets === true ? { sharedPlotly } : {};
  const { points } = dataset.manifest.plan;
  if (point !== undefined && point >= points) throw noSuchPoint(dir, point, points);
  if (dataset.manifest.scenario.design !== undefined && point === undefined) {
    const source = await designSource(dataset);
    if (source.keptGroups === 0) throw nothingToReport(dir);
    return renderStudyReport(dataset, await studyDesign(source), { language, ...shared });
  }
  const source = await datasetSource(dataset, point);
  if (source.replicates === 0) throw nothingToReport(dir);
  const summary = await analyseDataset(source);
  return renderDatasetReport(dataset, summary, { language, ...shared, ...(point === undefined ? {} : { point }) });
}

function nothingToReport(dir: string): CliError {
  return new CliError(
    exitCodes.incomplete,
    `${dir}: expected a replicate with values in every mode, got none; manifest.json names the runs that failed`,
  );
}

function readPoint(text: string): number {
  const point = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(point) || point < 0) {
    throw new InvalidArgumentError('Expected a whole number from 0.');
  }
  return point;
}

async function renderCalibrationAgain(
  folder: string,
  dir: string,
  { lang: language, point, sharedAssets }: ReportOptions,
): Promise<string> {
  if (point !== undefined) {
    throw new CliError(exitCodes.usage, `--point: expected a data set of runs, got a calibration: ${dir}`);
  }
  const { renderCalibrationOf } = await import('./renderCalibrationOf.ts');
  const shared = sharedAssets === true ? { sharedPlotly } : {};
  return renderCalibrationOf(readCalibration(folder), readCalibrationSummary(folder), { language, ...shared });
}

function readLanguage(word: string): Language {
  const language = languages.find((one) => one === word);
  if (language === undefined) throw new InvalidArgumentError(`expected ${languages.join(' or ')}.`);
  return language;
}
