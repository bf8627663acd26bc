import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clearFolder, inspectFolder, tidyFolder, workingFolder } from '../../src/dataset/datasetFolder.ts';
import { lockFolder } from '../../src/dataset/folderLock.ts';

const root = mkdtempSync(join(tmpdir(), 'corule-folder-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** A folder with files of the given content. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(root, `folder-${folders++}`);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

describe('what stands in a folder', () => {
  test.each([
    ['a report of another program', { 'report.html': '<html>' }, 'report.html'],
    ['the manifest of another program', { 'manifest.json': '{"name":"an app"}' }, 'manifest.json'],
    ['other files', { 'thesis.txt': 'mine', 'unfinished/run.json': '{"key":"k"}' }, 'thesis.txt'],
  ])('%s is foreign', (_, files, file) => {
    expect(inspectFolder(folderWith(files))).toEqual({ kind: 'foreign', file });
  });

  test.each([
    ['{"key":"k"}', 'k'],
    ['{"ke', undefined],
    ['[]', undefined],
  ])('an unfinished run whose note is %s', (note, key) => {
    expect(inspectFolder(folderWith({ 'unfinished/run.json': note }))).toEqual({ kind: 'unfinished', key });
  });

  test('clearing takes temporary files along, and leaves the lock: what is half cleared is still ours', async () => {
    const folder = folderWith({
      'manifest.json': '{"corule":{}}',
      'runs.parquet': '',
      [`report.html.${hostname()}-12-0123abcd.tmp`]: '',
      'unfinished/batch-000000.bin': '',
      'unfinished/run.json': '{"key":"k"}',
    });
    const lock = await lockFolder(workingFolder(folder));
    await clearFolder(folder);
    expect(readdirSync(folder)).toEqual(['unfinished']);
    expect(readdirSync(workingFolder(folder))).toEqual(['lock']);
    expect(inspectFolder(folder).kind).toBe('unfinished');
    lock.release();
  });

  test('tidying removes what a run left beside its finished data set', async () => {
    const folder = folderWith({ 'manifest.json': '{"corule":{}}', 'unfinished/batch-000000.bin': '' });
    await tidyFolder(folder);
    expect(existsSync(workingFolder(folder))).toBe(false);
    await tidyFolder(folder);
    expect(readdirSync(folder)).toEqual(['manifest.json']);
  });
});
