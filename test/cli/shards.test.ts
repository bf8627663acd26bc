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
      /parts: shard 1\/2 is done, \d+ batch(es)?; \d+ of all batches (is|are) missing: corule status parts/,
    );

    const status = await run('status', 'parts');
    expect(status.code).toBe(0);
    expect(status.stdout).toMatch(/^parts: site, unfinished: \d+ of 360 runs \(\d+ %\)/);
    expect(status.stdout).toContain('corule run parts/unfinished/run.json --out parts --shard 2/2');

    const early = await run('merge', 'parts');
    expect(early.code).toBe(3);
    expect(early.stderr).toMatch(
      /parts: not merged: \d+ of \d+ batches \(\d+ runs\) are missing or damaged\nmissing batches: 1/,
    );
    expect(early.stderr).toContain('--shard 2/2');
    expect(readdirSync(join(cwd, 'parts'))).toEqual(['unfinished']);

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
      /both: holds an incomplete data set, in which \d+ runs are missing; run them with --resume/,
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
    expect(refused.stderr).toContain('windows.parquet: expected SHA-256');
    expect((await run('run', 'site.yaml', '--out', 'parts', '--resume')).code).toBe(0);
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
