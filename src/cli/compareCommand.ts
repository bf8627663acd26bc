import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compareDatasets } from '../analysis/compare/compareDatasets.ts';
import type { ComparedData } from '../analysis/compare/comparedData.ts';
import { readComparedData } from '../analysis/compare/readComparedData.ts';
import { roundNumbers } from '../analysis/roundNumbers.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { asCliError } from './asCliError.ts';
import { chooseMetrics } from './chooseMetrics.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { printDatasetComparison } from './printDatasetComparison.ts';
import type { Terminal } from './terminal.ts';

interface CompareOptions {
  readonly metrics?: readonly string[];
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
        'means and of distributions. Runs of the same seeds are compared pair by pair. Margins are those of the first.',
    )
    .argument('<before>', 'folder of a finished data set, A')
    .argument('<after>', 'folder of another, B; differences are B − A')
    .option('--metrics <a,b>', 'metrics to compare: columns, measures, or what names begin with', readNames)
    .option('--all', 'list every comparison')
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
  { metrics, all, json }: CompareOptions,
  terminal: Terminal,
): Promise<void> {
  const before = await openFolder(first, terminal);
  const after = await openFolder(second, terminal);
  const wanted =
    metrics === undefined ? {} : { wanted: chooseMetrics(metrics, before.source.columns, after.source.columns) };
  const comparison = await compareDatasets(before, after, wanted);
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify(roundNumbers(comparison), null, 2)}\n`);
    return;
  }
  const { columns, isTTY } = terminal.stdout;
  const text = printDatasetComparison(comparison, {
    folders: [first, second],
    all: all === true,
    bold: isTTY === true && (terminal.env['NO_COLOR'] ?? '') === '',
    ...(columns === undefined ? {} : { width: columns }),
  });
  terminal.stdout.write(text);
}

/** @throws CliError when the data set cannot be compared; @throws DatasetError when it is damaged */
async function openFolder(folder: string, terminal: Terminal): Promise<ComparedData> {
  const dataset = readDataset(resolve(terminal.cwd, folder));
  // A verdict on damaged numbers would look like one on any others.
  await dataset.verify();
  const { points } = dataset.manifest.plan;
  if (points !== 1) {
    throw new CliError(exitCodes.usage, `${folder}: expected a data set of one design point, got ${points} points`);
  }
  const data = await readComparedData(dataset);
  if (data.source.replicates === 0) {
    throw new CliError(
      exitCodes.incomplete,
      `${folder}: expected a replicate with values in every mode, got none; manifest.json names the runs that failed`,
    );
  }
  return data;
}

function readNames(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}
