import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { spawnSync } from 'node:child_process';
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

describe('the lock of a folder', () => {
  test('is for one at a time, says who holds it, and is gone after its release', () => {
    const working = workingFolder(folderWith({}));
    const lock = lockFolder(working);
    expect(() => lockFolder(working)).toThrow(
      new RegExp(String.raw`lock: expected a folder that nobody writes to.*process ${process.pid} on`),
    );
    lock.release();
    expect(readdirSync(working)).toEqual([]);
    lockFolder(working).release();
  });

  test.each([
    ['a process that has ended', spawnSync(process.execPath, ['--version']).pid],
    ['an earlier process with the number of this one', process.pid],
  ])('is taken over from %s', (_, pid) => {
    const folder = folderWith({ '.unfinished/lock': JSON.stringify({ pid, host: hostname() }) });
    const lock = lockFolder(workingFolder(folder));
    expect(readFileSync(join(workingFolder(folder), 'lock'), 'utf8')).toContain(`${process.pid}`);
    lock.release();
  });

  test.each([
    ['of a process that runs', JSON.stringify({ pid: process.ppid, host: hostname() }), 'process'],
    ['of another machine', JSON.stringify({ pid: 1, host: 'another' }), 'process 1 on another'],
    ['that is being written', '', 'another process'],
  ])('one %s is respected', (_, content, who) => {
    const folder = folderWith({ '.unfinished/lock': content });
    expect(() => lockFolder(workingFolder(folder))).toThrow(who);
    expect(readFileSync(join(workingFolder(folder), 'lock'), 'utf8')).toBe(content);
  });
});

describe('what stands in a folder', () => {
  test.each([
    ['a report of another program', { 'report.html': '<html>' }, 'report.html'],
    ['the manifest of another program', { 'manifest.json': '{"name":"an app"}' }, 'manifest.json'],
    ['other files', { 'thesis.txt': 'mine', '.unfinished/run.json': '{"key":"k"}' }, 'thesis.txt'],
  ])('%s is foreign', (_, files, file) => {
    expect(inspectFolder(folderWith(files))).toEqual({ kind: 'foreign', file });
  });

  test.each([
    ['{"key":"k"}', 'k'],
    ['{"ke', undefined],
    ['[]', undefined],
  ])('an unfinished run whose note is %s', (note, key) => {
    expect(inspectFolder(folderWith({ '.unfinished/run.json': note }))).toEqual({ kind: 'unfinished', key });
  });

  test('clearing takes temporary files along, and leaves the lock: what is half cleared is still ours', async () => {
    const folder = folderWith({
      'manifest.json': '{"corule":{}}',
      'runs.parquet': '',
      'report.html.tmp': '',
      '.unfinished/batch-000000.bin': '',
      '.unfinished/run.json': '{"key":"k"}',
    });
    const lock = lockFolder(workingFolder(folder));
    await clearFolder(folder);
    expect(readdirSync(folder)).toEqual(['.unfinished']);
    expect(readdirSync(workingFolder(folder))).toEqual(['lock']);
    expect(inspectFolder(folder).kind).toBe('unfinished');
    lock.release();
  });

  test('tidying removes what a run left beside its finished data set', async () => {
    const folder = folderWith({ 'manifest.json': '{"corule":{}}', '.unfinished/batch-000000.bin': '' });
    await tidyFolder(folder);
    expect(existsSync(workingFolder(folder))).toBe(false);
    await tidyFolder(folder);
    expect(readdirSync(folder)).toEqual(['manifest.json']);
  });
});
