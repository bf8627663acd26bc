import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, readDataset } from '../../src/dataset/readDataset.ts';
import { openTable } from '../../src/dataset/tableReader.ts';
import { fakeScenario } from '../runner/fakeScenario.ts';
import { runFake } from '../runner/runFake.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-export-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const seed = 'a, "quoted"\nseed';
let dataset: Dataset;
beforeAll(async () => {
  await runFake(fakeScenario({ seed, replicates: 3 }), { folder: join(cwd, 'data') });
  dataset = readDataset(join(cwd, 'data'));
});
const corule = (...args: string[]) => runInProcess(['export', 'data', ...args], cwd);

/** A reader of RFC 4180, apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('corule export', () => {
  test('csv: what is read back is the table, to the same double; missing is empty', async () => {
    const { code, stdout } = await corule('--table', 'windows', '--format', 'csv');
    expect(code).toBe(0);
    const [header, ...rows] = readCsv(stdout);
    const table = await dataset.table('windows');
    expect(header).toEqual(table.columns.map(({ name }) => name));
    expect(rows).toHaveLength(table.rows);
    let empty = 0;
    for (const [c, { name, type }] of table.columns.entries()) {
      const cells = rows.map((row) => row[c]);
      if (type === 'text') expect(cells).toEqual(await table.readTexts(name));
      else {
        empty += cells.filter((cell) => cell === '').length;
        const values = await table.readNumbers(name);
        expect(cells.every((cell, r) => Object.is(cell === '' ? Number.NaN : Number(cell), values[r]))).toBe(true);
      }
    }
    expect(empty).toBeGreaterThan(0);
    expect(stdout).toContain(`"a, ""quoted""\nseed/0"`);
  });

  test('json: an array of objects, missing is null', async () => {
    await corule('--table', 'runs', '--format', 'json', '--out', 'runs.json');
    const rows: Record<string, number | string | null>[] = JSON.parse(readFileSync(join(cwd, 'runs.json'), 'utf8'));
    const table = await dataset.table('runs');
    expect(rows).toHaveLength(table.rows);
    for (const { name, type } of table.columns) {
      if (type === 'text') continue;
      const values = await table.readNumbers(name);
      expect(rows.every((row, r) => Object.is(row[name] ?? Number.NaN, values[r]))).toBe(true);
    }
    expect(rows[0]['seed']).toBe(`${seed}/0`);
    expect(existsSync(join(cwd, 'runs.json.tmp'))).toBe(false);
  });

  test('parquet: the file itself', async () => {
    await corule('--table', 'events', '--format', 'parquet', '--out', 'events.parquet');
    const copy = await openTable(join(cwd, 'events.parquet'));
    expect(copy.rows).toBe((await dataset.table('events')).rows);
  });

  test('a target that cannot be written leaves nothing behind', async () => {
    mkdirSync(join(cwd, 'taken'));
    expect((await corule('--table', 'runs', '--format', 'csv', '--out', 'taken')).code).toBe(4);
    expect(readdirSync(cwd).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('unknown tables, formats and folders are refused', async () => {
    expect((await corule('--table', 'run', '--format', 'csv')).code).toBe(2);
    expect((await corule('--table', 'runs', '--format', 'xls')).code).toBe(2);
    expect((await corule('--table', 'runs')).code).toBe(2);
    const posterior = await corule('--table', 'posterior', '--format', 'csv');
    expect([posterior.code, posterior.stderr]).toEqual([2, expect.stringContaining('expected a calibration')]);
    const none = await runInProcess(['export', 'nowhere', '--table', 'runs', '--format', 'csv'], cwd);
    expect(none.code).toBe(4);
    expect(none.stderr).toContain('expected a data set');
  });
});
