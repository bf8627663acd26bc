import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { assembleRecordTable } from '../../src/dataset/assembleRecordTable.ts';
import { encodeColumns } from '../../src/dataset/encodeColumns.ts';
import type { FinishedBatch } from '../../src/dataset/finishedBatch.ts';
import { recordTable } from '../../src/dataset/recordTable.ts';
import { rowGroupTasks } from '../../src/dataset/rowGroupTasks.ts';
import { prepareContext } from '../../src/runner/runContext.ts';
import { fakeEngine, fakeScenario } from '../runner/fakeScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-assembly-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { shape } = prepareContext(fakeScenario(), fakeEngine.model);

function batchesOf(kept: readonly number[]): FinishedBatch[] {
  return kept.map((keptGroups, index) => ({
    batch: { index, firstGroup: 1000 * index, groups: 1000 },
    path: `batch-${index}`,
    keptGroups,
    keptRecordedGroups: Math.min(keptGroups, 3),
    failures: [],
    lost: [],
  }));
}

/** Assembles a table from so many batches and counts row groups that are under way. */
async function live(batches: number): Promise<{ most: number; asked: number }> {
  const { columns } = recordTable('runs', shape);
  let now = 0;
  let most = 0;
  let asked = 0;
  const written = await assembleRecordTable(
    folder,
    'runs',
    batchesOf(Array.from({ length: batches }, () => 700)),
    shape,
    async () => {
      asked++;
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      return encodeColumns(columns, [columns.map(({ type }) => (type === 'text' ? '' : 0))]);
    },
    3,
  );
  expect(written.rows).toBe(asked);
  return { most, asked };
}

describe('row groups', () => {
  test('all but the last have the same number of rows, and every kept row is in one, in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('runs' as const, 'windows' as const, 'series' as const),
        fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 12 }),
        (name, kept) => {
          const table = recordTable(name, shape);
          const tasks = [...rowGroupTasks(table, batchesOf(kept))];
          const sizes = tasks.map(({ parts }) => parts.reduce((total, { rows }) => total + rows, 0));
          expect(sizes.slice(0, -1).every((size) => size === table.rowsPerRowGroup)).toBe(true);
          const read = tasks.flatMap(({ parts }) => parts);
          for (const [index, groups] of kept.entries()) {
            let next = 0;
            for (const part of read.filter(({ path }) => path === `batch-${index}`)) {
              expect(part.firstRow).toBe(next);
              next += part.rows;
            }
            expect(next).toBe((name === 'series' ? Math.min(groups, 3) : groups) * table.rowsPerGroup);
          }
        },
      ),
      { seed: 20261122, numRuns: 100 },
    );
  });

  test('one that fails while another is being waited for ends the table with its error, handled', async () => {
    const { columns } = recordTable('runs', shape);
    let asked = 0;
    const encode = async () => {
      const mine = asked++;
      await new Promise((resolve) => setTimeout(resolve, mine === 0 ? 30 : 1));
      if (mine > 0) throw new Error(`row group ${mine} failed`);
      return encodeColumns(columns, [columns.map(({ type }) => (type === 'text' ? '' : 0))]);
    };
    const batches = batchesOf(Array.from({ length: 30 }, () => 700));
    await expect(assembleRecordTable(folder, 'runs', batches, shape, encode, 3)).rejects.toThrow('row group 1 failed');
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('however many rows a table has, only a fixed number of row groups is in memory', async () => {
    const [few, many] = [await live(4), await live(60)];
    expect(many.asked).toBeGreaterThan(10 * few.asked);
    expect(many.most).toBeLessThanOrEqual(3);
    expect(few.most).toBeLessThanOrEqual(3);
  });
});
