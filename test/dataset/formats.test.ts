import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { datasetFormat } from '../../src/dataset/tableMetadata.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { runInProcess } from '../cli/runInProcess.ts';

/** A data set of every earlier format, as the version that had it wrote it: never written again. */
const stored = join(import.meta.dirname, 'formats');
const cwd = mkdtempSync(join(tmpdir(), 'corule-formats-'));
afterAll(() => rmSync(cwd, { recursive: true }));

test('there is one of every format before this one', () => {
  expect(readdirSync(stored).sort()).toEqual(Array.from({ length: datasetFormat - 1 }, (_, i) => String(i + 1)));
});

describe.each(readdirSync(stored))('a data set of format %s', (format) => {
  const folder = join(cwd, format);
  cpSync(join(stored, format), folder, { recursive: true });

  test('is read as it was written', async () => {
    const dataset = readDataset(folder);
    await dataset.verify();
    expect(dataset.manifest.format).toBe(datasetFormat);
    expect(dataset.manifest.missing).toEqual([]);
    expect((await dataset.readColumn('runs', 'autonomy_loss_operators')).length).toBeGreaterThan(0);
  });

  test('is reported, checked, exported and compared', async () => {
    const again = join(cwd, `${format}-again`);
    cpSync(folder, again, { recursive: true });
    for (const args of [
      ['report', folder],
      ['check', folder, '--allow-undecided'],
      ['export', folder, '--table', 'runs', '--format', 'csv', '--out', join(cwd, 'runs.csv')],
      ['compare', folder, again],
      ['status', folder],
    ]) {
      const { code, stderr } = await runInProcess(args, cwd);
      expect(`${args[0]} ${code} ${code === 0 ? '' : stderr}`).toMatch(/^(check [01]|\w+ 0) /);
    }
  });

  test('is not taken for one of this version', async () => {
    const { code, stderr } = await runInProcess(['run', join(folder, 'manifest.json'), '--out', folder], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('another scenario, seed or version');
  });
});

test('one whose scenario was changed is refused', () => {
  const folder = join(cwd, 'changed');
  cpSync(join(stored, '1'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"seed": "[^"]+"/, '"seed": "mine"'));
  expect(() => readDataset(folder)).toThrow(/expected a scenario with hash/);
});

test('one from before a parameter came has the default of today', () => {
  const folder = join(cwd, 'older');
  cpSync(join(stored, '1'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { scenario: Record<string, unknown>; scenarioHash: string } = JSON.parse(readFileSync(path, 'utf8'));
  expect(delete manifest.scenario['soclab']).toBe(true);
  manifest.scenarioHash = scenarioHash(manifest.scenario);
  writeFileSync(path, JSON.stringify(manifest));
  expect(readDataset(folder).manifest.scenario.soclab).toEqual(readDataset(join(cwd, '1')).manifest.scenario.soclab);
});
