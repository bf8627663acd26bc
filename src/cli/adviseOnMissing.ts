import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jobFolderOf } from '../cluster/jobFiles.ts';
import { noteFile, workingFolder } from '../dataset/datasetFolder.ts';
import { shardOf } from '../plan/shard.ts';
import type { DamagedBatch } from '../runner/damagedBatch.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { shardOfLog } from '../runner/shardLogName.ts';
import { formatRanges } from './formatRanges.ts';
import { shownPath } from './shownPath.ts';

/** Most commands that are printed. */
const mostShown = 12;

/** What is to be said of batches that a data set lacks. */
export interface Lacking {
  /** All of them, in order. */
  readonly missing: readonly number[];
  /** Those of them whose file cannot be used. */
  readonly damaged: readonly DamagedBatch[];
  /** Those with runs that did not come to their end. */
  readonly lost: readonly number[];
  /** Those that somebody simulates just now. */
  readonly underWay: readonly number[];
}

/**
 * Says which batches are missing, damaged or under way, and which commands simulate them: the shards of which they are, as
 * they were numbered last, or, where none has begun, the run itself.
 *
 * @param folders - in which shards have written; the commands write into the first
 */
export function adviseOnMissing(lacking: Lacking, folders: readonly string[], cwd: string): string[] {
  const underWay = new Set(lacking.underWay);
  const missing = lacking.missing.filter((index) => !underWay.has(index));
  const [folder] = folders;
  const shown = shownPath(cwd, folder);
  const what = `${quoteWord(shownPath(cwd, join(workingFolder(folder), noteFile)))} --out ${quoteWord(shown)}`;
  const run = `corule run ${what}`;
  const counts = new Set(folders.flatMap((one) => shardsIn(one)));
  const lines = describe({ ...lacking, missing }, cwd);
  if (missing.length === 0) return lines;
  if (existsSync(jobFolderOf(folder))) {
    lines.push(
      `hand them to the cluster again with: corule submit ${what} --engine slurm`,
      '(with the same options after --)',
    );
  }
  // Of several folders none has all batches: a whole run in one of them would simulate again what others hold.
  // Of shards that are under way one in their place would do the same again.
  if ((folders.length > 1 || underWay.size > 0) && counts.size > 0) {
    const shards = Math.max(...counts);
    return [...lines, ...shardLines(missing, shards, run, 'simulate the shards that they belong to')];
  }
  const [shards] = counts;
  if (counts.size !== 1) return [...lines, `simulate them with: ${run} --resume`];
  return [
    ...lines,
    `simulate them here with: ${run} --resume`,
    ...shardLines(missing, shards, run, 'or the shards that they belong to'),
  ];
}

function describe({ missing, damaged, lost, underWay }: Lacking, cwd: string): string[] {
  const faulty = new Set([...damaged.map(({ index }) => index), ...lost]);
  const absent = missing.filter((index) => !faulty.has(index));
  const shown = damaged.slice(0, mostShown);
  return [
    ...(underWay.length === 0 ? [] : [`batches under way: ${formatRanges(underWay)}`]),
    ...(absent.length === 0 ? [] : [`missing batches: ${formatRanges(absent)}`]),
    ...(lost.length === 0 ? [] : [`batches with runs that were lost: ${formatRanges(lost)}`]),
    ...(damaged.length === 0 ? [] : [`damaged batches: ${formatRanges(damaged.map(({ index }) => index))}`]),
    ...shown.map(({ path, problem }) => `  ${shownPath(cwd, path)}: ${problem}`),
    ...(damaged.length > shown.length ? ['  …'] : []),
  ];
}

function shardLines(missing: readonly number[], shards: number, run: string, what: string): string[] {
  const own = [...new Set(missing.map((batch) => shardOf(batch, shards)))].sort((a, b) => a - b);
  return [
    `${what}, ${formatRanges(own)} of ${shards}, with:`,
    ...own.slice(0, mostShown).map((index) => `  ${run} --shard ${index}/${shards}`),
    ...(own.length > mostShown ? ['  …'] : []),
  ];
}

function shardsIn(folder: string): number[] {
  const working = workingFolder(folder);
  if (!existsSync(working)) return [];
  return readdirSync(working).flatMap((file) => shardOfLog(file)?.shards ?? []);
}
