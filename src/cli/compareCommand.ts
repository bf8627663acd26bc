import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { compareDatasets } from '../analysis/compare/compareDatasets.ts';
import type { ComparedData } from '../analysis/compare/comparedData.ts';
import { readComparedData } from '../analysis/compare/readComparedData.ts';
import { roundNumbers } from '../analysis/roundNumbers.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { asCliError } from './asCliError.ts';
import { chooseMetrics } from './chooseMetrics.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { noSuchPoint } from './noSuchPoint.ts';
import { printDatasetComparison } from './printDatasetComparison.ts';
import { useStoredLater } from './useStored.ts';
import { readSteadily } from './readSteadily.ts';
import type { Terminal } from './terminal.ts';

interface CompareOptions extends InLanguage {
  readonly metrics?: readonly string[];
  readonly point?: readonly [number, number];
  readonly all?: true;
  readonly json?: true;
}

/** Adds `corule compare`: what changed between two data sets, in statistics and not in bytes. */
export function registerCompareCommand(program: Command, terminal: Terminal): void {
  program
    .command('compare')
    .summary('say what changed between two data sets')
    .description(
      'Compare every metric in every mode that two data sets have: changed, same, or can’t tell, with the difference of\n' +
        'means and of distributions. Runs of the same seeds are compared pair by pair. Margins are those of the first.\n' +
        'Of a design one point is compared with one, of the same or of another data set: name it with --point.',
    )
    .argument('<before>', 'folder of a finished data set, A')
    .argument('<after>', 'folder of another, B; differences are B − A')
    .option('--metrics <a,b>', 'metrics to compare: columns, measures, or what names begin with', readNames)
    .option('--point <n>', 'design point of both, from 0, or one of each, such as 0,3', readPoints)
    .option('--all', 'list every comparison')
    .addOption(languageOption('what is printed'))
    .option('--json', 'print one JSON document with every comparison')
    .action(async (before: string, after: string, options: CompareOptions) => {
      try {
        await compareFolders([before, after], options, terminal);
      } catch (error) {
        throw asCliError(error);
      }
    });
}

async function compareFolders(
  [first, second]: readonly [string, string],
  { metrics, point, all, json, lang: language }: CompareOptions,
  terminal: Terminal,
): Promise<void> {
  const folders = [first, second].map((folder) => resolve(terminal.cwd, folder));
  const comparison = await readSteadily(folders, async () => {
    const before = await openFolder(first, point?.[0], terminal);
    const after = await openFolder(second, point?.[1], terminal);
    const wanted =
      metrics === undefined ? {} : { wanted: chooseMetrics(metrics, before.source.columns, after.source.columns) };
    return useStoredLater(`${first}, ${second}`, () => compareDatasets(before, after, wanted));
  });
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify(roundNumbers(comparison), null, 2)}\n`);
    return;
  }
  const { columns, isTTY } = terminal.stdout;
  const text = printDatasetComparison(comparison, {
    folders: [first, second],
    all: all === true,
    language,
    bold: isTTY === true && (terminal.env['NO_COLOR'] ?? '') === '',
    ...(columns === undefined ? {} : { width: columns }),
  });
  terminal.stdout.write(text);
}

/** @throws CliError when the data set cannot be compared; @throws DatasetError when it is damaged */
async function openFolder(folder: string, point: number | undefined, terminal: Terminal): Promise<ComparedData> {
  const dataset = readDataset(resolve(terminal.cwd, folder));
  // A verdict on damaged numbers would look like one on any others.
  await dataset.verify();
  const { points } = dataset.manifest.plan;
  if (point === undefined && points > 1) {
    throw new CliError(
      exitCodes.usage,
      `${folder}: expected the design point that is meant, got a design of ${points}; name it with --point, 0 to ${points - 1}`,
    );
  }
  if (point !== undefined && point >= points) throw noSuchPoint(folder, point, points);
  const data = await useStoredLater(dataset.folder, () => readComparedData(dataset, point));
  if (data.source.replicates === 0) {
    const where = points === 1 ? folder : `${folder}, point ${data.point}`;
    throw new CliError(
      exitCodes.incomplete,
      `${where}: expected a replicate with values in every mode, got none; manifest.json names the runs that failed`,
    );
  }
  return data;
}

function readNames(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}

/** `3` is that point of both; `0,3` names one of each. */
function readPoints(text: string): readonly [number, number] {
  const points = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (points.length > 2 || !points.every((point) => Number.isSafeInteger(point) && point >= 0)) {
    throw new InvalidArgumentError('Expected a whole number from 0, or two such as 0,3.');
  }
  return [points[0], points.at(-1) ?? points[0]];
}
