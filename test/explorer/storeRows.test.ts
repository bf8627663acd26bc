import { expect, test } from 'vitest';
import { rowDigest } from '../../src/explorer/rowDigest.ts';
import { storedDigest } from '../../src/explorer/storedDigest.ts';
import { storeRows } from '../../src/explorer/storeRows.ts';
import type { AnalysisSource } from '../../src/analysis/source.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';

const columns = columnsOf(scenarioSchema.parse({ name: 'plant' })).slice(0, 3);
const modes = ['none', 'imposed'] as const;

/** Replicate 5 is not there: a run of it failed. */
function numberAt(place: number): number {
  return place < 5 ? place : place + 1;
}

function valueOf(column: number, place: number, mode: number): number {
  return column + place / 7 + mode / 3;
}

function sourceOf(
  replicates: number,
): Pick<AnalysisSource, 'modes' | 'columns' | 'replicates' | 'readReplicates' | 'readRuns'> {
  return {
    modes,
    columns,
    replicates,
    readReplicates: async () => Float64Array.from({ length: replicates }, (_, place) => numberAt(place)),
    readRuns: async (name) => {
      const column = columns.findIndex((one) => one.name === name);
      return Float64Array.from({ length: replicates * 2 }, (_, row) => valueOf(column, row >> 1, row & 1));
    },
  };
}

const digestAt = (place: number, mode: number) => rowDigest([0, 1, 2].map((column) => valueOf(column, place, mode)));

test('rows are found by the number of their replicate, also behind one that failed', async () => {
  const stored = await storeRows(sourceOf(20));
  expect(stored).toMatchObject({ replicates: 20, first: 20 });
  expect(storedDigest(stored, 'imposed', 4)).toBe(digestAt(4, 1));
  expect(storedDigest(stored, 'imposed', 5)).toBeNull();
  expect(storedDigest(stored, 'imposed', 6)).toBe(digestAt(5, 1));
  expect(storedDigest(stored, 'none', 20)).toBe(digestAt(19, 0));
  expect(storedDigest(stored, 'contact', 4)).toBeNull();
});

test('a large data set keeps the first 4,000 runs, and those that are asked for', async () => {
  const stored = await storeRows(sourceOf(3000), [2999, 3, 99_999]);
  expect(stored).toMatchObject({ replicates: 3000, first: 2000 });
  expect(stored.numbers).toHaveLength(2001);
  expect(stored.digests.none).toHaveLength(2001 * 16);
  expect(storedDigest(stored, 'imposed', 2999)).toBe(digestAt(2998, 1));
  expect(storedDigest(stored, 'imposed', 2500)).toBeNull();
});
