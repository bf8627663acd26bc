import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashesOf } from '../runner/runFake.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-shards-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...args: string[]) =>
  runInProcess([...args, ...(['status', 'check'].includes(args[0]) ? [] : ['--threads', '0', '--quiet'])], cwd);

const hashes = (folder: string) => hashesOf(join(cwd, folder));

beforeAll(async () => {
  // 83 groups a batch: two batches, the second a small one.
  writeFileSync(join(cwd, 'site.yaml'), 'name: site\nreplicates: 90\nweeks: 60\nentry_week: 20\n');
  expect((await run('run', 'site.yaml', '--out', 'whole')).code).toBe(0);
});

describe('corule run --shard, status, merge', () => {
  test('shards of one folder, with what is missing named, end in the bytes of one run', async () => {
    const first = await run('run', 'site.yaml', '--out', 'parts', '--shard', '1/2');
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(
      /parts: shard 1\/2 is done, 1 batch; 1 of 2 batches still to come: corule status parts/,
    );

    const status = await run('status', 'parts');
    expect(status.code).toBe(0);
    expect(status.stdout).toMatch(/^parts: site, unfinished: \d+ of 360 runs \(\d+ %\)/);
    expect(status.stdout).toContain('corule run parts/unfinished/run.json --out parts --shard 2/2');

    const early = await run('merge', 'parts');
    expect(early.code).toBe(3);
    expect(early.stderr).toMatch(
      /parts: not merged: 1 of 2 batches there and whole, \d+ runs missing\nmissing batches: 1\n/,
    );
    expect(early.stderr).toContain('--shard 2/2');
    expect(readdirSync(join(cwd, 'parts'))).toEqual(['unfinished']);

    // More shards than batches.
    const idle = await run('run', 'site.yaml', '--out', 'parts', '--shard', '7/8');
    expect(idle.code).toBe(0);
    expect(idle.stdout).toMatch(
      /shard 7\/8 has nothing to do: the run has 2 batches, more shards than that do nothing; 1 of/,
    );

    // A shard on another machine that has just given a sign of life.
    const sign = { time: new Date().toISOString(), host: 'elsewhere', pid: 7, seconds: 0, runs: 28, runs_kept: 0 };
    const log = join(cwd, 'parts', 'unfinished', 'log-shard-2-of-2-elsewhere-7.jsonl');
    writeFileSync(log, `${JSON.stringify({ ...sign, event: 'started', shard: '2/2' })}\n`);
    const underWay = await run('status', 'parts');
    expect(underWay.stdout).toContain('batches: 1 of 2 there, 1 under way\n');
    expect(underWay.stdout).toMatch(/2\/2 +elsewhere +7 +under way/);
    expect(underWay.stdout).not.toContain('missing');
    expect(underWay.stdout).not.toContain('corule run');
    const soon = await run('merge', 'parts');
    expect(soon.code).toBe(3);
    expect(soon.stderr).toMatch(/28 runs missing\nbatches under way: 1\nmerge again .*: corule status parts\n$/);
    rmSync(log);

    // One that is damaged: which file, what is wrong with it, and what makes it again.
    const path = join(cwd, 'parts', 'unfinished', 'batch-000000.bin');
    const bytes = readFileSync(path);
    writeFileSync(
      path,
      bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte)),
    );
    const damaged = await run('merge', 'parts');
    expect(damaged.code).toBe(3);
    expect(damaged.stderr).toMatch(
      /missing batches: 1\ndamaged batches: 0\n {2}parts\/unfinished\/batch-000000\.bin: expected an undamaged batch, got a wrong checksum of the rows of group 0\n/,
    );
    expect(damaged.stderr).toContain('corule run parts/unfinished/run.json --out parts --shard 1/2\n');
    writeFileSync(path, bytes.subarray(0, 1000));
    expect((await run('status', 'parts')).stdout).toMatch(
      /batches: 0 of 2 there, 1 missing, 1 damaged or with runs that were lost\n[^]*batch-000000\.bin: expected a finished batch, got a file that is cut short\n/,
    );
    writeFileSync(path, bytes);

    // From the note of the folder, as another machine would do it.
    const second = await run('run', 'parts/unfinished/run.json', '--out', 'parts', '--shard', '2/2');
    expect(second.stdout).toContain('all are there: corule merge parts');
    const again = await run('run', 'site.yaml', '--out', 'parts', '--shard', '2/2', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ scenarios: [{ simulatedRuns: 0, status: 'done' }] });

    const merged = await run('merge', 'parts');
    expect(merged.code).toBe(0);
    expect(merged.stdout).toContain('report');
    expect(hashes('parts')).toEqual(hashes('whole'));
    expect((await run('merge', 'parts')).stderr).toContain('finished before; nothing to merge');
    expect((await run('status', 'parts')).stdout).toContain('parts: site, finished: 360 of 360 runs (100 %)');
    const late = await run('run', 'site.yaml', '--out', 'parts', '--shard', '1/2');
    expect(late.code).toBe(0);
    expect(late.stderr).toContain('nothing to simulate');
    expect(hashes('parts')).toEqual(hashes('whole'));
  });

  test('several folders; a partial data set is marked, refused without --resume, and completed by it', async () => {
    await run('run', 'site.yaml', '--out', 'a', '--shard', '1/2');
    const partial = await run('merge', 'a', '--out', 'both', '--allow-partial');
    expect(partial.code).toBe(3);
    expect(partial.stderr).toMatch(/both: incomplete: \d+ runs are missing/);
    expect(partial.stdout).toMatch(/incomplete/);
    expect(readFileSync(join(cwd, 'both', 'report.html'), 'utf8')).toMatch(/incomplete/);
    // The batches of the other folder lie beside it now.
    expect((await run('status', 'both')).stdout).toContain('both: site, incomplete: 332 of 360 runs (92 %)');
    expect((await run('check', 'both')).stderr).toContain('both: incomplete: 28 runs are missing');
    const plain = await run('run', 'site.yaml', '--out', 'both');
    expect(plain.code).toBe(2);
    expect(plain.stderr).toMatch(
      /both: holds an incomplete data set, in which \d+ runs are missing; go on with --resume/,
    );
    await run('run', 'site.yaml', '--out', 'b', '--shard', '2/2');
    expect((await run('merge', 'a', 'b')).stderr).toContain('--out: expected the folder of the data set');
    expect((await run('merge', 'a', 'b', '--out', 'both')).code).toBe(0);
    expect(hashes('both')).toEqual(hashes('whole'));
    expect((await run('merge', 'a', 'b', '--out', 'both')).stderr).toContain('finished before');
  });

  test('--resume --replicates adds to a finished data set', async () => {
    const refused = await run('run', 'site.yaml', '--out', 'both', '--replicates', '100');
    expect(refused.code).toBe(2);
    expect((await run('run', 'site.yaml', '--out', 'both', '--replicates', '100', '--resume')).code).toBe(0);
    expect(readFileSync(join(cwd, 'both', 'log.jsonl'), 'utf8')).toContain('"runs":400,"runs_kept":332');
    await run('run', 'site.yaml', '--out', 'fresh', '--replicates', '100');
    expect(hashes('both')).toEqual(hashes('fresh'));
  });

  test('a data set that was changed is said to be so, and made again by --resume', async () => {
    writeFileSync(join(cwd, 'parts', 'windows.parquet'), 'cut short');
    const refused = await run('run', 'site.yaml', '--out', 'parts');
    expect(refused.code).toBe(4);
    // What is damaged and what to do stand before the checksums.
    const said =
      /^.*parts: windows\.parquet was changed or damaged .* with\n {2}corule (.+)\n {2}windows\.parquet: expected SHA-256/;
    const [, command = ''] = said.exec(refused.stderr) ?? [];
    expect((await run(...command.split(' '))).code).toBe(0);
    expect(hashes('parts')).toEqual(hashes('whole'));
  });

  test.each([
    [['run', 'site.yaml', '--out', 'x', '--shard', '3/2'], 2, 'Expected I/N with I from 1 to N'],
    [['run', 'site.yaml', '--out', 'x', '--shard', '1/2', '--force'], 2, 'got --shard'],
    [
      ['run', 'site.yaml', '--out', 'parts', '--seed', 'other', '--shard', '1/2'],
      2,
      'another scenario, seed or version',
    ],
    [['merge', 'nowhere'], 4, 'expected batches of an unfinished run, got no such folder'],
    [['status', 'nowhere'], 4, 'expected a data set, finished or not'],
  ] as const)('%j ends with %i', async (args, code, message) => {
    const refused = await run(...args);
    expect(refused.stderr).toContain(message);
    expect(refused.code).toBe(code);
  });
});
