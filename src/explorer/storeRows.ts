import type { AnalysisSource } from '../analysis/source.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { StoredRows } from './explorerData.ts';
import { rowDigest } from './rowDigest.ts';

/** Digests of first replicates that a page holds at most: 64 kB of them, whatever the number of runs. */
const most = 4_000;

/**
 * Digests of the rows of a data set’s first replicates, for a page to compare its own runs with.
 *
 * @param also - numbers of further replicates: of those whose runs stand out in figures, and can be opened there
 */
export async function storeRows(
  source: Pick<AnalysisSource, 'modes' | 'columns' | 'replicates' | 'readReplicates' | 'readRuns'>,
  also: readonly number[] = [],
): Promise<StoredRows> {
  const { modes, columns, replicates } = source;
  const numbers = await source.readReplicates();
  const first = Math.min(replicates, Math.floor(most / modes.length));
  const wanted = new Set(also);
  const places = [...numbers.keys()].filter((place) => place < first || wanted.has(numbers[place]));
  const rows = places.flatMap((place) => modes.map((_, at) => place * modes.length + at));
  const values = rows.map(() => new Float64Array(columns.length));
  for (const [column, { name }] of columns.entries()) {
    const stored = await source.readRuns(name);
    for (const [at, row] of rows.entries()) values[at][column] = stored[row];
  }
  const digests: Partial<Record<RunMode, string>> = {};
  for (const [at, mode] of modes.entries()) {
    digests[mode] = places.map((_, index) => rowDigest(values[index * modes.length + at])).join('');
  }
  return { replicates, first, numbers: places.map((place) => numbers[place]), digests };
}
