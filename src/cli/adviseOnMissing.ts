import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jobFolderOf } from '../cluster/jobFiles.ts';
import { noteFile, workingFolder } from '../dataset/datasetFolder.ts';
import { shardOf } from '../plan/shard.ts';
import { quoteWord } from '../runner/quoteWord.ts';
import { shardOfLog } from '../runner/shardLogName.ts';
import { formatRanges } from './formatRanges.ts';
import { shownPath } from './shownPath.ts';

/** Most commands that are printed. */
const mostShown = 12;

/**
 * Says which batches are missing and which commands simulate them: the shards of which they are, as they were numbered
 * last, or, where none has begun, the run itself.
 *
 * @param folders - in which shards have written; the commands write into the first
 */
export function adviseOnMissing(missing: readonly number[], folders: readonly string[], cwd: string): string[] {
  const [folder] = folders;
  const shown = shownPath(cwd, folder);
  const what = `${quoteWord(shownPath(cwd, join(workingFolder(folder), noteFile)))} --out ${quoteWord(shown)}`;
  const run = `corule run ${what}`;
  const counts = new Set(folders.flatMap((one) => shardsIn(one)));
  const lines = [`missing batches: ${formatRanges(missing)}`];
  if (existsSync(jobFolderOf(folder))) {
    lines.push(
      `hand them to the cluster again with: corule submit ${what} --engine slurm`,
      '(with the same options after --)',
    );
  }
  // Of several folders none has all batches: a whole run in one of them would simulate again what others hold.
  if (folders.length > 1 && counts.size > 0) {
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
