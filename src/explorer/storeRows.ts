import type { AnalysisSource } from '../analysis/source.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { rowDigest } from './rowDigest.ts';
import type { StoredRows } from './explorerData.ts';

/** Digests that a page holds at most: 64 kB of them, whatever the number of runs. */
const most = 4_000;

/** Digests of the rows of a data set’s first replicates, for a page to compare its own runs with. */
export async function storeRows(source: AnalysisSource): Promise<StoredRows> {
  const { modes, columns, replicates } = source;
  const digested = Math.min(replicates, Math.floor(most / modes.length));
  const rows = Array.from({ length: digested * modes.length }, () => new Float64Array(columns.length));
  for (const [place, { name }] of columns.entries()) {
    const values = await source.readRuns(name);
    for (const [row, own] of rows.entries()) own[place] = values[row];
  }
  const digests: Partial<Record<RunMode, string>> = {};
  const numbers = (await source.readReplicates()).slice(0, digested);
  for (const [at, mode] of modes.entries()) {
    digests[mode] = rows
      .filter((_, row) => row % modes.length === at)
      .map((row) => rowDigest(row))
      .join('');
  }
  return { replicates, numbers: [...numbers], digests };
}
