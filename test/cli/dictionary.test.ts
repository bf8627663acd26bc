import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describedColumns } from '../../src/dataset/describedColumns.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { columnsKey } from '../../src/dataset/tableMetadata.ts';
import { openTable } from '../../src/dataset/tableReader.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { fakeScenario } from '../runner/fakeScenario.ts';
import { runFake } from '../runner/runFake.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-dictionary-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const scenario = fakeScenario({ replicates: 3 });
let rows: Record<string, string | number | null>[] = [];
beforeAll(async () => {
  await runFake(scenario, { folder: join(cwd, 'data') });
  const { code, stdout } = await corule('json');
  expect(code).toBe(0);
  rows = JSON.parse(stdout);
});
const corule = (format: string, ...more: string[]) =>
  runInProcess(['export', 'data', '--table', 'dictionary', '--format', format, ...more], cwd);

describe('the data dictionary', () => {
  test('has a row for every column of every table, in their order, with its type', async () => {
    const dataset = readDataset(join(cwd, 'data'));
    const columns = await Promise.all(
      (['runs', 'series', 'windows', 'points', 'events'] as const).map(async (table) =>
        (await dataset.table(table)).columns.map(({ name, type, nullable }) => [table, name, type, String(nullable)]),
      ),
    );
    expect(rows.map((row) => [row['table'], row['column'], row['type'], row['nullable']])).toEqual(columns.flat());
  });

  test('says of a metric what its definition says, in both languages', () => {
    for (const column of columnsOf(scenario)) {
      const row = rows.find((one) => one['table'] === 'runs' && one['column'] === column.name);
      const [minimum, maximum] = column.bounds.map((bound) => (Math.abs(bound) === Number.MAX_VALUE ? null : bound));
      expect(row).toMatchObject({
        unit: column.unit.en,
        unit_fr: column.unit.fr,
        meaning: `${column.label.en}: ${column.meaning.en}`,
        measure: column.measure,
        role: column.role ?? '',
        group: column.group ?? '',
        facet: column.facet ?? '',
        aggregation: column.aggregation,
        minimum,
        maximum,
      });
    }
  });

  test('leaves no meaning out, and its English is that of the files', async () => {
    expect(rows.filter((row) => row['meaning'] === '' || row['meaning_fr'] === '')).toEqual([]);
    const { metadata } = await readDataset(join(cwd, 'data')).table('events');
    const inFile: Record<string, { unit: string; meaning: string }> = JSON.parse(metadata[columnsKey]);
    const events = rows.filter((row) => row['table'] === 'events');
    expect(
      Object.fromEntries(events.map((row) => [row['column'], { unit: row['unit'], meaning: row['meaning'] }])),
    ).toEqual(inFile);
  });

  test('is the same table as csv and as parquet', async () => {
    const { stdout } = await corule('csv');
    expect(stdout.split('\r\n')[0]).toBe(Object.keys(rows[0]).join(','));
    await corule('parquet', '--out', 'dictionary.parquet');
    const table = await openTable(join(cwd, 'dictionary.parquet'));
    expect(await table.readTexts('meaning_fr')).toEqual(rows.map((row) => row['meaning_fr']));
    expect(table.metadata['corule.table']).toBe('dictionary');
  });

  test('a column that is not defined any more has what its file says of it', async () => {
    const table = await readDataset(join(cwd, 'data')).table('points');
    expect(describedColumns(table, [])).toEqual([
      {
        name: 'point',
        type: 'integer',
        nullable: false,
        unit: { en: '', fr: '' },
        meaning: { en: 'Design point, from 0', fr: 'Design point, from 0' },
      },
    ]);
  });
});
