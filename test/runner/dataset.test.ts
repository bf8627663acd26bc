import { recordedRounds } from '../../src/plan/recordedRounds.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { columnsKey } from '../../src/dataset/tableMetadata.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { fakeValue, recordedWeeks, windowsOf } from './fakeModel.ts';
import { fakeScenario } from './fakeScenario.ts';
import { runFake } from './runFake.ts';

const scenario = fakeScenario();
const columns = columnsOf(scenario);
const inTime = columns.filter((column) => column.inTime);
const modes = ['none', 'imposed', 'contact', 'negotiated'];
let folder = '';
beforeAll(async () => {
  ({ folder } = await runFake(scenario));
});

describe('a finished data set', () => {
  test('holds the files of the contract and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'events.parquet',
      'log.jsonl',
      'manifest.json',
      'points.parquet',
      'ro-crate-metadata.json',
      'runs.parquet',
      'series.parquet',
      'windows.parquet',
    ]);
  });

  test('runs: a row per run in plan order, with every metric as the model gave it', async () => {
    const dataset = readDataset(folder);
    const table = await dataset.table('runs');
    expect(table.columns.map(({ name }) => name)).toEqual([
      'run',
      'point',
      'mode',
      'replicate',
      'seed',
      ...columns.map(({ name }) => name),
    ]);
    const rows = 23 * 4;
    expect([...(await dataset.readColumn('runs', 'run'))]).toEqual(Array.from({ length: rows }, (_, i) => i));
    expect(await dataset.readStrings('runs', 'mode')).toEqual(Array.from({ length: rows }, (_, i) => modes[i % 4]));
    expect(await dataset.readStrings('runs', 'seed')).toEqual(
      Array.from({ length: rows }, (_, i) => `corule/${Math.floor(i / 4)}`),
    );
    for (const [c, { name, nullable }] of columns.entries()) {
      const values = await dataset.readColumn('runs', name);
      expect(values.every((value, i) => Object.is(value, fakeValue(Math.floor(i / 4), 0, i % 4, c, nullable)))).toBe(
        true,
      );
    }
  });

  test('windows and series: the rows of a run follow each other', async () => {
    const dataset = readDataset(folder);
    const windows = windowsOf(scenario);
    const weeks = recordedWeeks(scenario);
    const names = windows.map(({ name }) => name);
    expect((await dataset.readStrings('windows', 'window')).slice(0, 4)).toEqual(names.concat(names[0]));
    expect((await dataset.readColumn('windows', 'from_week'))[1]).toBe(windows[1].fromWeek);
    expect(Array.from((await dataset.readColumn('series', 'week')).subarray(0, weeks.length))).toEqual(weeks);
    for (const [table, t, perRun, groups] of [
      ['windows', 1, windows.length, 23],
      ['series', 2, weeks.length, recordedRounds(scenario)],
    ] as const) {
      const perGroup = 4 * perRun;
      for (const [c, { name, nullable }] of inTime.entries()) {
        if (c % 7 !== 0) continue;
        const values = await dataset.readColumn(table, name);
        expect(values).toHaveLength(groups * perGroup);
        expect(
          values.every((value, i) =>
            Object.is(value, fakeValue(Math.floor(i / perGroup), t, i % perGroup, c, nullable)),
          ),
        ).toBe(true);
      }
    }
  });

  test('events of the recorded replicates, in order', async () => {
    const dataset = readDataset(folder);
    const runs = await dataset.readColumn('events', 'run');
    const expected = Array.from({ length: 5 * 4 }, (_, run) => run).flatMap((run) =>
      Array.from({ length: (Math.floor(run / 4) + (run % 4)) % 4 }, () => run),
    );
    expect([...runs]).toEqual(expected);
    expect((await dataset.readStrings('events', 'transfers'))[0]).toBe('{"management>operators":0.5}');
    expect((await dataset.readColumn('events', 'upper_after'))[0]).toBe(0.3);
  });

  test('every file says what its columns are', async () => {
    const table = await readDataset(folder).table('series');
    const meanings: Record<string, { unit: string; meaning: string }> = JSON.parse(table.metadata[columnsKey]);
    expect(Object.keys(meanings)).toEqual(table.columns.map(({ name }) => name));
    const { name, unit, meaning } = inTime[0];
    expect(meanings[name].unit).toBe(unit.en);
    expect(meanings[name].meaning).toContain(meaning.en);
    expect(Object.values(meanings).every(({ meaning: text }) => text.length > 0)).toBe(true);
  });

  test('the manifest knows scenario, plan, parts, and nothing of clock, machine or threads', () => {
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const { manifest } = readDataset(folder);
    expect(manifest.plan).toEqual({ order: 'replicate-major', points: 1, replicates: 23, modes });
    expect(manifest.scenario).toEqual(scenario);
    expect(manifest.parts.map(({ file, rows }) => [file, rows])).toEqual([
      ['runs.parquet', 92],
      ['series.parquet', 100],
      ['windows.parquet', 276],
      ['points.parquet', 1],
      ['events.parquet', 30],
    ]);
    expect(text).not.toMatch(new RegExp(`\\d{4}-\\d\\d-\\d\\dT|${process.cwd()}|tmp`));
  });

  test('its parts match their SHA-256, and a changed one is named', async () => {
    const { folder: copy } = await runFake(scenario);
    await readDataset(copy).verify();
    const path = join(copy, 'windows.parquet');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(path, bytes);
    await expect(readDataset(copy).verify()).rejects.toThrow(/windows\.parquet: expected SHA-256/);
  });

  test('a folder that is none, a foreign format and a changed scenario are refused with what to do', async () => {
    expect(() => readDataset(join(folder, '..'))).toThrow(/expected a data set, got no manifest\.json/);
    const { folder: copy } = await runFake(scenario);
    const path = join(copy, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    for (const [changed, message] of [
      [text.replace('"format": 2', '"format": 99'), /format 2 or earlier, got 99/],
      [text.replace('"weeks": 20', '"weeks": 21'), /expected a scenario with hash/],
      [text.slice(0, 500), /expected JSON/],
      [text.replace('"failures"', '"mistakes"'), /damaged/],
    ] as const) {
      writeFileSync(path, changed);
      expect(() => readDataset(copy)).toThrow(message);
    }
  });

  test('a table that is cut short is damaged, not an error of the program', async () => {
    const { folder: copy } = await runFake(scenario);
    const path = join(copy, 'runs.parquet');
    writeFileSync(path, readFileSync(path).subarray(0, 1000));
    await expect(readDataset(copy).readColumn('runs', columns[0].name)).rejects.toThrow(/undamaged Parquet/);
  });
});
