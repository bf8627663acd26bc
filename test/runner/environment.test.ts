import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { DatasetError } from '../../src/dataset/datasetError.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

const scenario = fakeScenario();

/** Does something to the folder when all is simulated, before the tables are written. */
function beforeTables(act: () => void): typeof silentProgress {
  return { ...silentProgress, phase: (name) => (name === 'tables' ? act() : undefined) };
}

describe('two runs into one folder', () => {
  test('the second is refused, and the first is not disturbed', async () => {
    const reference = hashesOf((await runFake(scenario)).folder);
    const folder = freshFolder();
    const first = runFake(scenario, { folder, threads: 1 });
    await expect(runFake(scenario, { folder })).rejects.toThrow(/expected a folder that nobody writes to/);
    await expect(runFake(scenario, { folder, replace: true })).rejects.toThrow(DatasetError);
    await first;
    expect(hashesOf(folder)).toEqual(reference);
  });

  test('a data set that was finished in the meantime is kept, unless it is to be replaced', async () => {
    const { folder } = await runFake(scenario);
    const reference = hashesOf(folder);
    await expect(runFake(fakeScenario({ seed: 'other' }), { folder })).rejects.toThrow(/without a finished data set/);
    expect(hashesOf(folder)).toEqual(reference);
    await runFake(fakeScenario({ seed: 'other' }), { folder, replace: true });
    expect(hashesOf(folder)['runs.parquet']).not.toBe(reference['runs.parquet']);
    await runFake(scenario, { folder, replace: true });
    expect(hashesOf(folder)).toEqual(reference);
  });
});

describe('a disk that fails', () => {
  test.each([0, 1])(
    '%i threads: a batch that is cut short is a damaged data set, not an error of the program',
    async (threads) => {
      const folder = freshFolder();
      const progress = beforeTables(() => truncateSync(join(workingFolder(folder), 'batch-000001.bin'), 100));
      await expect(runFake(scenario, { folder, threads, progress })).rejects.toBeInstanceOf(DatasetError);
      expect(readdirSync(workingFolder(folder)).filter((file) => /tmp|lock/.test(file))).toEqual([]);
    },
  );

  test.each([0, 1])('%i threads: a batch that is gone is an error of the system', async (threads) => {
    const folder = freshFolder();
    const progress = beforeTables(() => rmSync(join(workingFolder(folder), 'batch-000001.bin')));
    await expect(runFake(scenario, { folder, threads, progress })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a batch that cannot get its name leaves no temporary file', async () => {
    const folder = freshFolder();
    const advance = () => mkdirSync(join(workingFolder(folder), 'batch-000000.bin'), { recursive: true });
    await expect(runFake(scenario, { folder, progress: { ...silentProgress, advance } })).rejects.toMatchObject({
      code: 'EISDIR',
    });
    expect(readdirSync(workingFolder(folder)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('a report that cannot get its name leaves no temporary file', async () => {
    const folder = freshFolder();
    const report = async () => {
      mkdirSync(join(folder, 'report.html'));
      return '<html>';
    };
    await expect(runFake(scenario, { folder, report })).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder that is removed during the run ends it, and it is not made again', async () => {
    const folder = freshFolder();
    const progress = beforeTables(() => rmSync(folder, { recursive: true }));
    await expect(runFake(scenario, { folder, progress })).rejects.toThrow(/got that of nobody: it was removed/);
    expect(existsSync(folder)).toBe(false);
  });
});
