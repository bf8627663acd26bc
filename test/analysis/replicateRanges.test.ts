import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetSource } from '../../src/analysis/datasetSource.ts';
import { tableSource } from '../../src/analysis/parts/tableSource.ts';
import type { PartSource, ReplicateRange } from '../../src/analysis/source.ts';
import type { Dataset } from '../../src/dataset/readDataset.ts';
import { fakeScenario } from '../runner/fakeScenario.ts';
import { runFake } from '../runner/runFake.ts';
import { rowsInRange } from './rowsInRange.ts';

/** Enough replicates for two row groups of each table; one of them is left out. */
const replicates = 720;
const points = 3;
const column = 'autonomy_operators';
const root = mkdtempSync(join(tmpdir(), 'corule-ranges-'));
let single: Dataset;
let study: Dataset;

beforeAll(async () => {
  const record = { series: { every: 4, replicates: 0 } };
  single = (
    await runFake(fakeScenario({ replicates, record, description: 'fail 3 imposed' }), { folder: join(root, 'single') })
  ).dataset;
  const parameters = { 'entry.market': { sweep: [0.2, 0.5, 0.8] } };
  const design = { type: 'factorial', parameters } as const;
  study = (
    await runFake(fakeScenario({ replicates: replicates / points, record, design }), { folder: join(root, 'study') })
  ).dataset;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Ranges at both ends, within row groups and across their borders. */
function rangesOf(count: number): ReplicateRange[] {
  const borders = [0, 1, 2, Math.floor(count / 2), count - 3, count];
  return borders.flatMap((first) => borders.filter((end) => end > first).map((end) => ({ first, end })));
}

/** Every range of a source is the same part of the whole. */
async function expectParts(source: PartSource): Promise<void> {
  const rowsOf = rowsInRange(source.modes.length);
  const runs = await source.readRuns(column);
  expect(runs.length).toBe(source.replicates * source.modes.length);
  for (const range of rangesOf(source.replicates)) {
    expect(await source.readRuns(column, range)).toEqual(rowsOf(runs, range));
  }
  expect(source.windows.length).toBeGreaterThan(1);
  for (const window of source.windows) {
    const whole = await source.readWindow(column, window);
    expect(whole.length).toBe(runs.length);
    for (const range of rangesOf(source.replicates)) {
      expect(await source.readWindow(column, window, range)).toEqual(rowsOf(whole, range));
    }
  }
}

describe('some replicates of a source are that part of all of them', () => {
  it('of a data set of one point, read here and by a thread', async () => {
    for (const name of ['runs', 'windows'] as const) {
      expect((await single.table(name)).rowGroups.length).toBeGreaterThan(1);
    }
    const source = await datasetSource(single);
    expect(source.replicates).toBe(replicates - 1);
    await expectParts(source);
    const { modes, windows, scenario } = source;
    const opened = tableSource({ folder: single.folder, replicates: source.replicates, modes, windows }, scenario);
    await expectParts(opened);
    for (const window of windows) {
      expect(await opened.readWindow(column, window)).toEqual(await source.readWindow(column, window));
    }
    expect(await opened.readRuns(column)).toEqual(await source.readRuns(column));
  });

  it.each([0, 1, 2])('of point %i of a design, whose rows are scattered', async (point) => {
    await expectParts(await datasetSource(study, point));
  });

  it('and rows that a table does not have are missed', async () => {
    const { modes, windows, scenario } = await datasetSource(single);
    const opened = tableSource({ folder: single.folder, replicates, modes, windows }, scenario);
    await expect(opened.readRuns(column)).rejects.toThrow('runs.parquet: expected 2880 rows, got 2876');
  });
});
