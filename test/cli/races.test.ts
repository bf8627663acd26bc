import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSteadily } from '../../src/cli/readSteadily.ts';
import { DatasetError } from '../../src/dataset/datasetError.ts';
import { hashesOf } from '../runner/runFake.ts';
import { builtProgram } from './builtProgram.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-races-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 5 }));
let main = '';

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs corule in a process of its own, and does something once, as soon as `when` says so. */
function run(args: string, when: () => boolean = () => false, act: (kill: () => void) => void = () => {}) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args.split(' '), '--quiet', '--threads', '1'], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    const timer = setInterval(() => {
      if (!when()) return;
      clearInterval(timer);
      act(() => child.kill('SIGKILL'));
    }, 2);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, stderr });
    });
  });
}

const at = (...path: string[]) => join(cwd, ...path);
const hashes = (folder: string) => hashesOf(at(folder));

function copy(from: string, to: string): string {
  rmSync(at(to), { recursive: true, force: true });
  cpSync(at(from), at(to), { recursive: true });
  return to;
}

function filesIn(...path: string[]): string[] {
  return existsSync(at(...path)) ? readdirSync(at(...path)) : [];
}

/** Whoever comes second is refused by name, or finds that all is done; nobody shows a stack. */
function expectOneWriter(ended: readonly Ended[]): void {
  for (const { code, stderr } of ended) {
    expect(stderr).not.toMatch(/^\s+at /m);
    if (code === 0) expect(stderr).toMatch(/^$|finished before/);
    else expect(stderr).toMatch(/lock: expected a folder that nobody writes to, got the lock of process \d+ on /);
    expect([0, 4]).toContain(code);
  }
  expect(ended.some(({ code }) => code === 0)).toBe(true);
}

beforeAll(async () => {
  main = builtProgram();
  // One batch, which is the first shard’s: of the second comes a folder in which all is still to be done.
  writeFileSync(at('site.yaml'), 'name: site\nreplicates: 4\nweeks: 60\nentry_week: 20\n');
  writeFileSync(at('other.yaml'), 'name: site\nreplicates: 2\nweeks: 60\nentry_week: 20\nseed: other\n');
  const shards = [run('run site.yaml --out half --shard 2/2'), run('run site.yaml --out parts --shard 1/2')];
  for (const shard of await Promise.all(shards)) expect(shard).toEqual({ code: 0, stderr: '' });
  copy('parts', 'whole');
  const both = await Promise.all([run('merge whole'), run('run other.yaml --out other')]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
});

describe('two programs at once', () => {
  test('two that go on with one run', async () => {
    const folder = copy('half', 'twice');
    const args = `run site.yaml --out ${folder} --resume`;
    expectOneWriter(await Promise.all([run(args), run(args)]));
    expect(hashes(folder)).toEqual(hashes('whole'));
  });

  test('two merges and a run', async () => {
    const folder = copy('parts', 'thrice');
    const merge = `merge ${folder}`;
    expectOneWriter(await Promise.all([run(merge), run(`run site.yaml --out ${folder} --resume`), run(merge)]));
    expect(hashes(folder)).toEqual(hashes('whole'));
    expect(filesIn(folder).sort()).toEqual(filesIn('whole').sort());
  });
});

test('a merge that is killed at its beginning, its tables and its report gives the same bytes at last', async () => {
  const folder = copy('parts', 'killed');
  for (const file of ['unfinished/lock', 'runs.parquet', 'summary.json']) {
    const { code } = await run(
      `merge ${folder}`,
      () => existsSync(at(folder, file)),
      (kill) => kill(),
    );
    expect(code).toBeNull();
    expect(filesIn(folder)).not.toContain('manifest.json');
  }
  expect(await run(`merge ${folder}`)).toEqual({ code: 0, stderr: '' });
  expect(hashes(folder)).toEqual(hashes('whole'));
  expect(filesIn(folder).sort()).toEqual(filesIn('whole').sort());
});

describe('the folder is taken away', () => {
  test('and another data set put in its place: that is neither changed nor taken for the result', async () => {
    const folder = copy('parts', 'replaced');
    const ended = await run(
      `merge ${folder}`,
      () => existsSync(at(folder, 'summary.json')),
      () => {
        renameSync(at(folder), at('away'));
        copy('other', folder);
      },
    );
    expect(ended.code).toBe(4);
    expect(ended.stderr).toMatch(/expected the lock of this process, got that of nobody|was removed while/);
    expect(ended.stderr).not.toMatch(/finished before|^\s+at /m);
    expect(hashes(folder)).toEqual(hashes('other'));
  });

  test('the run ends, makes no other, and goes on where the folder is now', async () => {
    const folder = copy('half', 'here');
    const ended = await run(
      `run site.yaml --out ${folder} --resume`,
      () => filesIn(folder, 'unfinished').some((file) => file.endsWith('.tmp') && file.startsWith('batch')),
      () => renameSync(at(folder), at('there')),
    );
    expect(ended.code).toBe(4);
    expect(ended.stderr).toMatch(/^here.*was removed/);
    expect(existsSync(at(folder))).toBe(false);
    expect((await run('run site.yaml --out there --resume')).code).toBe(0);
    expect(hashes('there')).toEqual(hashes('whole'));
  });

  test('the note of the run alone: what needs it says so, and --resume needs it not', async () => {
    const folder = copy('parts', 'noteless');
    rmSync(at(folder, 'unfinished', 'run.json'));
    for (const command of ['merge', 'status']) {
      const { code, stderr } = await runInProcess([command, folder], cwd);
      expect(code).toBe(4);
      expect(stderr).toMatch(/noteless: expected .*, got none/);
    }
    expect((await run(`run site.yaml --out ${folder} --resume`)).code).toBe(0);
    expect(hashes(folder)).toEqual(hashes('whole'));
  });
});

describe('readers', () => {
  test.each([
    'report half',
    'check half',
    'compare half whole',
    'compare whole half',
    'export half --table runs --format csv',
  ])('%s: says that it is unfinished', async (args) => {
    const { code, stderr } = await runInProcess(args.split(' '), cwd);
    expect(code).toBe(4);
    expect(stderr).toMatch(/half: expected a data set, got an unfinished one; corule status says how far it is/);
  });

  test.each(['status half', 'trace half/unfinished/run.json --mode imposed --replicate 1 --point 0'])(
    '%s: works on what is there',
    async (args) => {
      expect((await runInProcess(args.split(' '), cwd)).code).toBe(0);
    },
  );

  test('a data set that is written to while it is read gives no result', async () => {
    const folder = at(copy('other', 'written'));
    const manifest = join(folder, 'manifest.json');
    const touch = () => utimesSync(manifest, 1, 2);
    await expect(readSteadily([at('whole'), folder], async () => touch())).rejects.toThrow(
      /written: expected .* stays/,
    );
    const misread = async () => {
      writeFileSync(manifest, readFileSync(manifest));
      rmSync(manifest);
      throw new DatasetError('runs.parquet: expected an undamaged file');
    };
    await expect(readSteadily([folder], misread)).rejects.toThrow(/written to while it was read/);
    await expect(readSteadily([at('whole')], misread)).rejects.toThrow(/ENOENT/);
    await expect(readSteadily([at('whole')], async () => 'read')).resolves.toBe('read');
  });
});
