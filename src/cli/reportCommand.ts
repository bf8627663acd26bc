import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { analyseDataset } from '../analysis/analyseDataset.ts';
import { datasetSource } from '../analysis/datasetSource.ts';
import { type Dataset, readDataset } from '../dataset/readDataset.ts';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { manifestFile, manifestKind } from '../dataset/readManifest.ts';
import { listDatasets } from '../dataset/listDatasets.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import { type Language, languages } from '../language/language.ts';
import { readPlotly } from '../report/readPlotly.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { readCalibrationSummary } from './concludeCalibration.ts';
import { exitCodes } from './exitCode.ts';
import { renderDatasetReport } from './renderDatasetReport.ts';
import type { Terminal } from './terminal.ts';
import { sitesFile, writeSites } from './writeSites.ts';

/** File that reports of one folder share with `--shared-assets`. */
const sharedPlotly = 'plotly.min.js';

interface ReportOptions {
  readonly out?: string;
  readonly lang: Language;
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
  const shown = options.out ?? join(dir, 'report.html');
  const page = resolve(terminal.cwd, shown);
  const shared = options.sharedAssets === true;
  try {
    const folder = resolve(terminal.cwd, dir);
    const text =
      manifestKind(folder) === 'calibration'
        ? await renderCalibrationAgain(folder, options.lang, shared)
        : await renderReportOf(readDataset(folder), dir, options.lang, shared);
    if (shared) await writeFileAtomically(join(dirname(page), sharedPlotly), readPlotly());
    await writeFileAtomically(page, text);
  } catch (error) {
    throw asCliError(error);
  }
  terminal.stdout.write(`${shown}\n`);
}

async function renderReportOf(dataset: Dataset, dir: string, language: Language, shared: boolean): Promise<string> {
  const source = await datasetSource(dataset);
  if (source.replicates === 0) {
    throw new CliError(
      exitCodes.incomplete,
      `${dir}: expected a replicate with values in every mode, got none; manifest.json names the runs that failed`,
    );
  }
  const summary = await analyseDataset(source);
  return renderDatasetReport(dataset, summary, { language, ...(shared ? { plotlyHref: sharedPlotly } : {}) });
}

async function renderCalibrationAgain(folder: string, language: Language, shared: boolean): Promise<string> {
  const { renderCalibrationOf } = await import('./renderCalibrationOf.ts');
  return renderCalibrationOf(readCalibration(folder), readCalibrationSummary(folder), {
    language,
    ...(shared ? { plotlyHref: sharedPlotly } : {}),
  });
}

function readLanguage(word: string): Language {
  const language = languages.find((one) => one === word);
  if (language === undefined) throw new InvalidArgumentError(`expected ${languages.join(' or ')}.`);
  return language;
}
