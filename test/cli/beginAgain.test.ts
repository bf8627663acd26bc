import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-again-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...args: string[]) =>
  runInProcess([...args, ...(args[0] === 'status' ? [] : ['--threads', '0', '--quiet'])], cwd);

beforeAll(async () => {
  writeFileSync(join(cwd, 'site.yaml'), 'name: site\nreplicates: 6\nweeks: 40\nentry_week: 10\n');
  expect((await run('run', 'site.yaml', '--out', 'whole')).code).toBe(0);
});

function copyOfWhole(name: string): string {
  cpSync(join(cwd, 'whole'), join(cwd, name), { recursive: true });
  return join(cwd, name);
}

/** Another process that holds the lock of a folder. */
function holdLock(working: string): Promise<ChildProcess> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const module = new URL('../../src/dataset/folderLock.ts', import.meta.url).href;
  const text = `const { lockFolder } = await import(${JSON.stringify(module)});
    await lockFolder(${JSON.stringify(working)});
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', text], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('expected a lock that is held')));
    child.stdout.once('data', () => resolve(child));
  });
}

test('--force with --resume is refused: the one begins again, the other goes on', async () => {
  const folder = copyOfWhole('both');
  const before = readFileSync(join(folder, 'manifest.json'));
  const both = await run('run', 'site.yaml', '--out', 'both', '--seed', 'other', '--force', '--resume');
  expect(both.code).toBe(2);
  expect(both.stderr).toContain('--force: expected it without --resume, got both');
  expect(readFileSync(join(folder, 'manifest.json'))).toEqual(before);
});

test('--force says which data set it removes', async () => {
  copyOfWhole('forced');
  const forced = await run('run', 'site.yaml', '--out', 'forced', '--seed', 'other', '--force');
  expect(forced.code).toBe(0);
  expect(forced.stderr).toContain('forced: --force removes the finished data set that is there (site, 6 replicates)\n');
  expect((await run('run', 'site.yaml', '--out', 'fresh', '--force')).stderr).not.toContain('removes');
});

test.each(['runs.parquet', 'summary.json'])(
  'a merge notices that %s of a finished data set was changed',
  async (file) => {
    const folder = copyOfWhole(`changed-${file}`);
    const bytes = readFileSync(join(folder, file));
    bytes[Math.floor(bytes.length / 2)] ^= 1;
    writeFileSync(join(folder, file), bytes);
    const merged = await run('merge', `changed-${file}`);
    expect(merged.code).toBe(4);
    expect(merged.stderr).toContain(
      `${file} was changed or damaged since the data set was finished; make it again with`,
    );
    expect(merged.stderr).toMatch(/corule run \S+manifest\.json --out \S+ --resume/);
  },
);

test.each([[[]], [['--force']]])('a file in the place of the folder is refused, with %s as well', async (options) => {
  writeFileSync(join(cwd, 'file'), 'mine');
  const refused = await run('run', 'site.yaml', '--out', 'file', ...options);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('file: expected a folder, got a file;')]);
  expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('mine');
});

test('the status of a finished data set names a table that is gone', async () => {
  const folder = copyOfWhole('gone');
  expect((await run('status', 'gone')).code).toBe(0);
  rmSync(join(folder, 'windows.parquet'));
  const status = await run('status', 'gone');
  expect(status.code).toBe(4);
  expect(status.stderr).toMatch(/expected windows\.parquet, as manifest\.json says, got none; .*\n {2}.*--resume/);
});

test('a folder in which another program is at work is not offered to be resumed or begun again', async () => {
  const shard = await run('run', 'site.yaml', '--out', 'busy', '--shard', '2/2');
  expect(shard.code).toBe(0);
  const other = await holdLock(join(cwd, 'busy', 'unfinished'));
  const beside = await run('run', 'site.yaml', '--out', 'busy');
  other.kill('SIGKILL');
  await new Promise((resolve) => other.on('exit', resolve));
  expect(beside.code).toBe(4);
  expect(beside.stderr).toMatch(/busy: process \d+ on \S+ is at work on it: \S*.*corule status busy/);
  const after = await run('run', 'site.yaml', '--out', 'busy');
  expect([after.code, after.stderr.includes('go on with --resume')]).toEqual([2, true]);
});
