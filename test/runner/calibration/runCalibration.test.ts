import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectCalibrationFolder } from '../../../src/dataset/calibration/calibrationFolder.ts';
import { readCalibration } from '../../../src/dataset/calibration/readCalibration.ts';
import { inspectFolder, workingFolder } from '../../../src/dataset/datasetFolder.ts';
import { listDatasets } from '../../../src/dataset/listDatasets.ts';
import { readDataset } from '../../../src/dataset/readDataset.ts';
import { silentCalibration } from '../../../src/runner/calibration/calibrationProgress.ts';
import { fakeScenario } from '../fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from '../runFake.ts';
import { calibrateFake, fakeCalibrationScenario } from './fakeCalibration.ts';

describe('a calibration', () => {
  let whole: Record<string, string> | undefined;

  test('writes the posterior as a data set: particles within the bands, with weights that sum to 1', async () => {
    const { folder, memory, manifest } = await calibrateFake(fakeCalibrationScenario());
    expect(memory.state.status).toBe('bands');
    expect(readdirSync(folder).sort()).toEqual([
      'generations.parquet',
      'log.jsonl',
      'manifest.json',
      'posterior.parquet',
      'ro-crate-metadata.json',
    ]);
    const dataset = readCalibration(folder);
    expect(dataset.manifest).toEqual(manifest);
    const table = await dataset.table('posterior');
    expect(table.rows).toBe(20);
    expect(table.columns.map(({ name }) => name)).toEqual([
      'generation',
      'particle',
      'weight',
      'distance',
      'param_entry_market',
      'param_entry_imposed_half_width',
      ...['', '_se', '_fresh'].map((end) => `formal_power_operators_imposed_minus_none${end}`),
      ...['', '_se', '_fresh'].map((end) => `autonomy_operators_imposed${end}`),
    ]);
    const weights = await table.readNumbers('weight');
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    for (const value of await table.readNumbers('param_entry_market')) {
      // The noise of four replicates is at most .02.
      expect(value).toBeGreaterThan(0.28);
      expect(value).toBeLessThan(0.52);
    }
    for (const distance of await table.readNumbers('distance')) expect(distance).toBeLessThanOrEqual(1);
    for (const generation of await table.readNumbers('generation'))
      expect(generation).toBe(memory.state.history.length);
    const generations = await dataset.table('generations');
    expect(generations.rows).toBe(memory.state.history.length);
    expect((await generations.readNumbers('threshold'))[0]).toBeNaN();
    expect(manifest.search).toMatchObject({ searched: memory.state.simulations, checked: 20, failed: 0 });
  });

  test('gives every particle fresh seeds, and its check others again', async () => {
    const { memory } = await calibrateFake(fakeCalibrationScenario());
    const { population, simulations } = memory.state;
    const accepted = population?.particles.map(({ block }) => block) ?? [];
    expect(new Set(accepted).size).toBe(20);
    expect(Math.max(...accepted)).toBeLessThan(simulations);
    expect(memory.fresh.map(({ block }) => block)).toEqual(Array.from({ length: 20 }, (_, i) => simulations + i));
    // The same parameters on other seeds: another mean, near by.
    for (const [at, { means }] of memory.fresh.entries()) {
      const record = memory.records.find(({ block }) => block === accepted[at]);
      expect(means[0]).not.toBe(record?.means[0]);
      expect(Math.abs(means[0] - (record?.means[0] ?? NaN))).toBeLessThan(0.04);
    }
  });

  test('rejection keeps draws from the ranges', async () => {
    const { memory } = await calibrateFake(fakeCalibrationScenario({ method: 'rejection' }));
    expect(memory.state).toMatchObject({ status: 'bands', populationThreshold: 1 });
    expect(new Set(memory.state.population?.weights)).toEqual(new Set([1 / 20]));
  });

  test('is the same bytes with none, one and two threads', async () => {
    const scenario = fakeCalibrationScenario();
    whole ??= hashesOf((await calibrateFake(scenario)).folder);
    for (const threads of [1, 2]) {
      const { folder } = await calibrateFake(scenario, { threads });
      expect(hashesOf(folder)).toEqual(whole);
    }
    const { folder } = await calibrateFake(fakeCalibrationScenario({}, { seed: 'other' }));
    expect(hashesOf(folder)['posterior.parquet']).not.toBe(whole['posterior.parquet']);
  }, 60_000);

  test.each([1, 45, Infinity])(
    'interrupted after %d particles, or while it is checked, it goes on to the same bytes',
    async (particles) => {
      const scenario = fakeCalibrationScenario();
      whole ??= hashesOf((await calibrateFake(scenario)).folder);
      const folder = freshFolder();
      const controller = new AbortController();
      const reason = new Error('stopped');
      const stopAt = ({ simulations }: { simulations: number }) => {
        if (simulations >= particles) controller.abort(reason);
      };
      const check = () => controller.abort(reason);
      const progress = { ...silentCalibration, advance: stopAt, closeGeneration: stopAt, check };
      await expect(calibrateFake(scenario, { folder, progress, signal: controller.signal })).rejects.toBe(reason);
      expect(inspectCalibrationFolder(folder).kind).toBe('unfinished');
      expect(readdirSync(workingFolder(folder)).sort()).toEqual(['run.json', 'search.json']);
      const starts: number[] = [];
      const second = {
        ...silentCalibration,
        start: ({ simulations }: { simulations: number }) => starts.push(simulations),
      };
      await calibrateFake(scenario, { folder, progress: second });
      expect(starts[0]).toBeGreaterThan(0);
      expect(hashesOf(folder)).toEqual(whole);
    },
    60_000,
  );

  test('says that an unfinished search is damaged', async () => {
    const scenario = fakeCalibrationScenario();
    const folder = freshFolder();
    const controller = new AbortController();
    const progress = { ...silentCalibration, advance: () => controller.abort(new Error('stopped')) };
    await expect(calibrateFake(scenario, { folder, progress, signal: controller.signal })).rejects.toThrow('stopped');
    writeFileSync(join(workingFolder(folder), 'search.json'), '{');
    await expect(calibrateFake(scenario, { folder })).rejects.toThrow('start again with --force');
  });

  test.each([
    ['throw .9', 'the fake model was asked to throw'],
    ['infinite .9', 'runs.formal_power_operators: expected a finite number or a missing one, got Infinity'],
  ])(
    '%s: particles that fail are counted, named, and never accepted',
    async (description, message) => {
      const { manifest, memory } = await calibrateFake(fakeCalibrationScenario({}, { description }), { threads: 1 });
      expect(memory.state.status).toBe('bands');
      expect(manifest.search.failed).toBeGreaterThan(0);
      const [first] = manifest.failures;
      expect(first.message).toBe(message);
      expect(first.replicate).toBe(4 * first.particle);
      expect(first.command).toMatch(
        /^corule trace fake\.yaml --mode \w+ --replicate \d+ --seed corule --set entry\.market=0\.9\d+ --set entry/,
      );
    },
    30_000,
  );

  test('that nothing meets ends with no posterior, and says why', async () => {
    const patterns = [{ metric: 'formal_power_clients', mode: 'imposed', band: [0.6, 0.7], source: 'made up' }];
    const { memory, folder } = await calibrateFake(
      fakeCalibrationScenario({ method: 'rejection', patterns, least_acceptance: 0.5 }),
    );
    expect(memory.state.status).toBe('acceptance');
    expect(memory.state.population).toBeNull();
    expect(memory.priorRanges).toEqual([{ lower: 0.5, upper: 0.5 }]);
    expect((await readCalibration(folder).table('posterior')).rows).toBe(0);
  });

  test('is never taken for runs, nor runs for a calibration', async () => {
    const { folder } = await calibrateFake(fakeCalibrationScenario());
    expect(inspectFolder(folder)).toMatchObject({ kind: 'foreign' });
    expect(() => readDataset(folder)).toThrow(`${folder}: expected a data set of runs, got a calibration`);
    expect(listDatasets(join(folder, '..'))).toEqual([]);
    const runs = await runFake(fakeScenario());
    expect(inspectCalibrationFolder(runs.folder)).toMatchObject({ kind: 'foreign' });
    expect(() => readCalibration(runs.folder)).toThrow(`expected a calibration, got a data set of runs`);
    expect(listDatasets(join(runs.folder, '..'))).toEqual(['data']);
  });
});
