import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { manifestFile } from '../dataset/readManifest.ts';
import { listDatasets } from '../dataset/listDatasets.ts';
import { pageName } from '../dataset/reportPage.ts';
import { readPlotly } from '../report/readPageAssets.ts';
import { addCrate } from './addCrate.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { readSteadily } from './readSteadily.ts';
import { renderStoredReport } from './renderStoredReport.ts';
import type { Terminal } from './terminal.ts';
import { writeSites } from './writeSites.ts';
import { writePage } from './writePage.ts';
import { readWholeNumber } from './readWholeNumber.ts';

/** File that reports of one folder share with `--shared-assets`. */
const sharedPlotly = 'plotly.min.js';

interface ReportOptions extends InLanguage {
  readonly out?: string;
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
    .addOption(languageOption('the page; a French page is named report.fr.html or sites.fr.html'))
    .option(
      '--point <n>',
      'the full report of one design point, from 0, in place of that of the design',
      readWholeNumber(0),
    )
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
  const sitesFile = pageName('sites', options.lang);
  const shown = options.out ?? join(dir, sitesFile);
  const leftOut = await writeSites(resolve(terminal.cwd, dir), options.lang, resolve(terminal.cwd, shown));
  for (const reason of leftOut) terminal.stderr.write(`${sitesFile}: left out: ${reason}\n`);
  terminal.stdout.write(`${shown}\n`);
}

async function writeReport(dir: string, options: ReportOptions, terminal: Terminal): Promise<void> {
  // A folder of a data set holds its own files and nothing else: the page of one point lies beside it.
  const shown =
    options.out ??
    (options.point === undefined
      ? join(dir, pageName('report', options.lang))
      : pageName(`${join(dir)}-point-${options.point}`, options.lang));
  const page = resolve(terminal.cwd, shown);
  const shared = options.sharedAssets === true;
  try {
    const folder = resolve(terminal.cwd, dir);
    const text = await readSteadily([folder], () =>
      renderStoredReport(folder, dir, {
        language: options.lang,
        ...(options.point === undefined ? {} : { point: options.point }),
        ...(shared ? { sharedPlotly } : {}),
      }),
    );
    if (shared) await writePage(join(dirname(page), sharedPlotly), sharedPlotly, readPlotly());
    await writePage(page, shown, text);
    if (dirname(page) === folder) await addCrate(folder);
  } catch (error) {
    throw asCliError(error);
  }
  terminal.stdout.write(`${shown}\n`);
}
