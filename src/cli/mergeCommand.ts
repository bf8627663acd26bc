import { failedRuns } from '../dataset/failedRuns.ts';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Manifest } from '../dataset/manifest.ts';
import { manifestFile } from '../dataset/readManifest.ts';
import { runKey } from '../dataset/runKey.ts';
import type { WrittenDataset } from '../runner/concludeDataset.ts';
import { findExtension } from '../runner/findExtension.ts';
import { mergeShards, readSharedNote } from '../runner/mergeShards.ts';
import { signPatienceSeconds } from '../runner/logProgress.ts';
import { MissingBatchesError } from '../runner/missingBatchesError.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { openDataset } from '../dataset/readDataset.ts';
import { readStatus } from '../runner/readStatus.ts';
import { adviseOnMissing } from './adviseOnMissing.ts';
import { asCliError } from './asCliError.ts';
import { lookAtFolder } from './checkFolders.ts';
import { chooseProgress } from './chooseProgress.ts';
import { CliError } from './cliError.ts';
import { concludeJob, type Conclusion } from './concludeJob.ts';
import { concludeRun } from './concludeRun.ts';
import { countOf } from './countOf.ts';
import { exitCodes } from './exitCode.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { shownPath } from './shownPath.ts';
import { StopRequest, stopOnSignal } from './stopOnSignal.ts';
import type { Terminal } from './terminal.ts';

interface MergeCommandOptions extends InLanguage {
  readonly out?: string;
  readonly allowPartial?: true;
  readonly threads: number;
  readonly quiet?: true;
  readonly json?: true;
}

/** Adds `corule merge`: one data set of what shards have simulated, the same bytes as from one machine. */
export function registerMergeCommand(program: Command, terminal: Terminal): void {
  program
    .command('merge')
    .summary('make one data set of the shards of a run')
    .description(
      'Collect the batches that shards have written into one folder or several, check that all are there and whole, and\n' +
        'write the data set, summary and report: the same bytes as from a run on one machine. What is missing is named.',
    )
    .argument('<dir...>', 'folders in which shards of one run have written')
    .option('--out <dir>', 'folder of the data set (default: the folder, where only one is given)')
    .option('--allow-partial', 'write what is there, and mark the data set as incomplete')
    .option('--threads <n>', 'worker threads; 0 works in the main thread', readWholeNumber(0), availableParallelism())
    .option('--quiet', 'no progress')
    .addOption(languageOption('the comparison and of a second report, report.fr.html'))
    .option('--json', 'print one JSON document in place of the comparison')
    .action((dirs: readonly string[], options: MergeCommandOptions) => runMerge(dirs, options, terminal));
}

async function runMerge(dirs: readonly string[], options: MergeCommandOptions, terminal: Terminal): Promise<void> {
  if (options.out === undefined && dirs.length > 1) {
    throw new CliError(exitCodes.usage, '--out: expected the folder of the data set, got none for several folders');
  }
  const folders = dirs.map((dir) => resolve(terminal.cwd, dir));
  const folder = resolve(terminal.cwd, options.out ?? dirs[0]);
  const shown = shownPath(terminal.cwd, folder);
  const place = { folder, shown };
  const before = finishedBefore(folder, shown, folders);
  const key = keyOf([folder, ...folders]);
  if (before !== undefined) return sayFinished(before, place, options, terminal);
  let outcome: WrittenDataset | undefined;
  try {
    outcome = await merge({ folders, ...place }, options, terminal);
  } catch (error) {
    // Another program may have been faster: then there is what was asked for.
    const meanwhile = error instanceof CliError ? finishedBefore(folder, shown, folders) : undefined;
    // Another data set may have been put in its place: it is not.
    if (meanwhile === undefined || runKey(meanwhile.scenarioHash) !== key) throw error;
    return sayFinished(meanwhile, place, options, terminal);
  }
  if (outcome === undefined) return;
  const { manifest } = outcome.dataset;
  const status = manifest.missing.length > 0 ? 'incomplete' : 'finished';
  await conclude(manifest, { ...outcome, status }, place, options, terminal);
  if (manifest.missing.length === 0) return;
  const runs = manifest.missing.reduce((total, { groups }) => total + groups, 0) * manifest.plan.modes.length;
  terminal.stderr.write(
    `${shown}: incomplete: ${countOf(runs, 'run is', 'runs are')} missing; merge again when all are there\n`,
  );
  terminal.exitCode = exitCodes.incomplete;
}

/** Key of the run whose batches lie in folders, beside a finished data set or alone; undefined where there are none. */
function keyOf(folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const state = lookAtFolder(folder);
    const key = state.kind === 'finished' ? findExtension(folder, state.manifest)?.key : undefined;
    if (key !== undefined) return key;
    if (state.kind === 'unfinished' && state.key !== undefined) return state.key;
  }
  return undefined;
}

/** @throws CliError with exit code 4 when a part is not as it was written */
async function sayFinished(
  manifest: Manifest,
  place: { readonly folder: string; readonly shown: string },
  options: MergeCommandOptions,
  terminal: Terminal,
): Promise<void> {
  try {
    await openDataset(place.folder, manifest).verify();
  } catch (error) {
    throw asCliError(error);
  }
  terminal.stderr.write(`${place.shown}: finished before; nothing to merge\n`);
  return conclude(
    manifest,
    { status: 'finished before', failures: failedRuns(manifest), lost: [] },
    place,
    options,
    terminal,
  );
}

/**
 * The manifest of the finished data set of the same run, where that is there already.
 *
 * @throws CliError when something else stands in the folder
 */
function finishedBefore(folder: string, shown: string, folders: readonly string[]): Manifest | undefined {
  const state = lookAtFolder(folder);
  if (state.kind === 'foreign') {
    throw new CliError(
      exitCodes.usage,
      `${shown}: expected an empty folder or a data set, got ${state.file} in it; choose another with --out`,
    );
  }
  if (state.kind === 'free') return undefined;
  const key = state.kind === 'finished' ? runKey(state.manifest.scenarioHash) : state.key;
  const others = folders.filter((one) => one !== folder).map((one) => lookAtFolder(one));
  const isOther = others.some((other) => other.kind === 'unfinished' && other.key !== key);
  if (isOther && key !== undefined) {
    throw new CliError(
      exitCodes.usage,
      `${shown}: holds the data set of another scenario, seed or version; choose another folder with --out`,
    );
  }
  if (state.kind !== 'finished' || state.manifest.missing.length > 0) return undefined;
  return findExtension(folder, state.manifest) === undefined ? state.manifest : undefined;
}

/** Merges; undefined when it was stopped, or batches are missing, which is said. */
async function merge(
  { folders, folder, shown }: { readonly folders: readonly string[]; readonly folder: string; readonly shown: string },
  options: MergeCommandOptions,
  terminal: Terminal,
): Promise<WrittenDataset | undefined> {
  const lastWords = () => terminal.stderr.write(`${shown}: stopped; the same command merges again\n`);
  const stop = stopOnSignal(lastWords);
  try {
    const note = readSharedNote(folders);
    return await mergeShards(note, {
      folders,
      folder,
      allowPartial: options.allowPartial === true,
      threads: options.threads,
      signal: stop.signal,
      progress: chooseProgress(terminal, note.scenario.name, options.quiet === true),
      onWait: (reason) => terminal.stderr.write(`${reason}\n`),
      ...concludeRun(),
    });
  } catch (error) {
    if (error instanceof MissingBatchesError) {
      const { missing, damaged, lost, needed, missingRuns } = error.lacking;
      const underWay = findUnderWay(missing, folders);
      const advice = adviseOnMissing({ missing, damaged, lost, underWay }, folders, terminal.cwd);
      const isAllUnderWay = underWay.length === missing.length;
      terminal.stderr.write(
        `${shown}: not merged: ${needed - missing.length} of ${countOf(needed, 'batch', 'batches')} there and whole, ` +
          `${countOf(missingRuns, 'run')} missing\n${advice.join('\n')}\n` +
          (isAllUnderWay
            ? `merge again when they are there; one that was killed elsewhere is known after ${signPatienceSeconds} s of silence: ` +
              `corule status ${quoteWord(shownPath(terminal.cwd, folders[0]))}\n`
            : 'or write what is there, marked as incomplete, with --allow-partial\n'),
      );
      if (options.json === true) {
        terminal.stdout.write(
          `${JSON.stringify({ folder: shown, status: 'missing', missing, underWay, missingRuns }, null, 2)}\n`,
        );
      }
      terminal.exitCode = exitCodes.incomplete;
      return undefined;
    }
    if (!(error instanceof StopRequest)) throw asCliError(error, shown);
    lastWords();
    terminal.exitCode = error.exitCode;
    return undefined;
  } finally {
    stop.release();
  }
}

/** Those of the missing batches that shards or a run in one of the folders are at work on. */
function findUnderWay(missing: readonly number[], folders: readonly string[]): number[] {
  const underWay = new Set(folders.flatMap((folder) => readStatus(folder).batchesUnderWay));
  return missing.filter((index) => underWay.has(index));
}

async function conclude(
  { scenario }: Manifest,
  conclusion: Conclusion,
  place: { readonly folder: string; readonly shown: string },
  options: MergeCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const job = { file: join(place.shown, manifestFile), scenario, ...place };
  const report = await concludeJob(job, conclusion, options, terminal);
  if (options.json === true) terminal.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
