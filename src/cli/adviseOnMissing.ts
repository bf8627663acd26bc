import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
  const run = `corule run ${quoteWord(shownPath(cwd, join(workingFolder(folder), noteFile)))} --out ${quoteWord(shown)}`;
  const counts = new Set(folders.flatMap((one) => shardsIn(one)));
  const [shards] = counts;
  const lines = [`missing batches: ${formatRanges(missing)}`];
  if (counts.size !== 1) return [...lines, `simulate them with: ${run} --resume`];
  const own = [...new Set(missing.map((batch) => shardOf(batch, shards)))].sort((a, b) => a - b);
  return [
    ...lines,
    `simulate them here with: ${run} --resume`,
    `or the shards that they belong to, ${formatRanges(own)} of ${shards}, with:`,
    ...own.slice(0, mostShown).map((index) => `  ${run} --shard ${index}/${shards}`),
    ...(own.length > mostShown ? ['  …'] : []),
  ];
}

function shardsIn(folder: string): number[] {
  const working = workingFolder(folder);
  if (!existsSync(working)) return [];
  return readdirSync(working).flatMap((file) => shardOfLog(file)?.shards ?? []);
}
