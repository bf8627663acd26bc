import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-calibrate-'));
afterAll(() => rmSync(cwd, { recursive: true }));

function scenario(change: object = {}): string {
  return JSON.stringify({
    name: 'site',
    weeks: 12,
    entry_week: 4,
    measure_weeks: 4,
    agenda: { review_weeks: 4 },
    entry: { imposed: { audit_weeks: 4 } },
    compare: { modes: ['imposed'] },
    calibration: {
      parameters: { 'entry.imposed.half_width': { range: [0.1, 0.9] } },
      patterns: [{ metric: 'formal_power_operators', mode: 'imposed', band: [-1, 2], source: 'made up' }],
      particles: 10,
      replicates: 2,
      budget: 20,
    },
    ...change,
  });
}

writeFileSync(join(cwd, 'site.yaml'), scenario());
writeFileSync(join(cwd, 'none.yaml'), scenario({ calibration: undefined }));
writeFileSync(join(cwd, 'other.yaml'), scenario({ compare: { modes: ['contact'] } }));
const run = (...args: string[]) => runInProcess(['calibrate', ...args, '--threads', '0'], cwd);

describe('corule calibrate', () => {
  test('writes the posterior, prints it, and finds it finished the next time', async () => {
    const first = await run('site.yaml', '--seed', 'one');
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toContain('calibration of site');
    expect(first.stdout).toContain('Report: results/site-calibration/report.html');
    for (const line of first.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(first.stderr).toContain('site: 10 to find, at most 20 to simulate');
    expect(first.stderr).toMatch(/site: generation 1 is complete, 10 simulated/);
    const folder = join(cwd, 'results', 'site-calibration');
    expect(readdirSync(folder).sort()).toEqual([
      'generations.parquet',
      'log.jsonl',
      'manifest.json',
      'posterior.parquet',
      'report.html',
      'ro-crate-metadata.json',
      'summary.json',
    ]);
    const again = await run('site.yaml', '--seed', 'one');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('finished before');
    expect(again.stdout).toBe(first.stdout);

    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect((await runInProcess(['report', 'results/site-calibration', '--out', 'again.html'], cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, 'again.html'), 'utf8')).toBe(page);

    // The manifest is a scenario: the same bytes again.
    const manifest = join('results', 'site-calibration', 'manifest.json');
    const json = await run(manifest, '--out', 'copy', '--json', '--quiet');
    expect(json.stderr).toBe('');
    const { summary, status }: { summary: { search: object }; status: string } = JSON.parse(json.stdout);
    expect(status).toBe('finished');
    expect(summary.search).toMatchObject({ status: 'bands', particles: 10 });
    for (const file of [
      'posterior.parquet',
      'summary.json',
      'manifest.json',
      'report.html',
      'ro-crate-metadata.json',
    ]) {
      expect(readFileSync(join(cwd, 'copy', file)).equals(readFileSync(join(folder, file))), file).toBe(true);
    }

    const changed = await run('site.yaml', '--seed', 'two');
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining('another scenario, seed or version')]);
    const asRuns = await runInProcess(['run', 'site.yaml', '--out', 'results/site-calibration', '--force'], cwd);
    expect([asRuns.code, asRuns.stderr]).toEqual([
      2,
      expect.stringContaining('expected an empty folder or a data set'),
    ]);
  }, 120_000);

  test('hands its tables over, and is no data set of runs', async () => {
    expect((await run('site.yaml', '--seed', 'one', '--out', 'handed')).code).toBe(0);
    const exportTable = (table: string) => runInProcess(['export', 'handed', '--table', table, '--format', 'csv'], cwd);
    const posterior = await exportTable('posterior');
    expect([posterior.code, posterior.stderr]).toEqual([0, '']);
    expect(posterior.stdout.split('\r\n')[0]).toContain('param_entry_imposed_half_width');
    expect(posterior.stdout.trim().split('\r\n')).toHaveLength(11);
    expect((await exportTable('generations')).code).toBe(0);
    const runs = await exportTable('runs');
    expect([runs.code, runs.stderr]).toEqual([
      2,
      expect.stringContaining('expected a table of a calibration (posterior, generations), got runs'),
    ]);
    for (const args of [
      ['check', 'handed'],
      ['compare', 'handed', 'handed'],
    ]) {
      const refused = await runInProcess(args, cwd);
      expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining('got a calibration')]);
    }
  }, 120_000);

  test('more runs than allowed are refused with the estimate', async () => {
    const vast = ['site.yaml', '--out', 'vast', '--set', 'calibration.budget=90000000'];
    const refused = await run(...vast);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /expected at most 100000000 runs, got up to 360000040; allow them with --max-runs 360000040/,
    );
    expect(refused.stderr).toMatch(/at most 90000010 to simulate/);
    const dry = await run(...vast, '--dry-run');
    expect([dry.code, dry.stdout]).toEqual([2, expect.stringContaining('at most 90000010 to simulate')]);
    expect((await run(...vast, '--dry-run', '--max-runs', '360000040')).code).toBe(0);
    expect(readdirSync(cwd)).not.toContain('vast');
  }, 60_000);

  test('--dry-run says how much and how long, and writes nothing', async () => {
    const { code, stdout } = await run('site.yaml', '--out', 'dry', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/10 parameter sets to keep, at most 30 to simulate,\neach 2 replicates × 2 modes, about/);
    expect(readdirSync(cwd)).not.toContain('dry');
    const json = await run('site.yaml', '--out', 'dry', '--dry-run', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'planned', evaluations: 30 });
  }, 60_000);

  test.each([
    ['none.yaml', 'none.yaml: calibration: expected parameters and patterns to calibrate to, got none'],
    ['other.yaml', 'calibration.patterns[0].mode: expected a mode that is run (none, contact), got "imposed"'],
  ])('%s cannot be calibrated: exit 2, nothing written', async (file, message) => {
    const { code, stderr } = await run(file, '--out', 'nothing');
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(cwd)).not.toContain('nothing');
  });

  test('Ctrl-C keeps what was simulated; --resume goes on from there', async () => {
    writeFileSync(join(cwd, 'long.yaml'), scenario({ name: 'long' }));
    const long = ['calibrate', 'long.yaml', '--out', 'long', '--threads', '1', '--set', 'calibration.replicates=4000'];
    const stopped = await stopCalibration(long);
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toMatch(/long: stopped; what was simulated is kept in long\/unfinished\..*--resume goes on/);
    expect(readdirSync(workingFolder(join(cwd, 'long')))).toEqual(['run.json', 'search.json']);
    const without = await runInProcess(long, cwd);
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('go on with --resume')]);
    const other = await run('long.yaml', '--out', 'long', '--resume');
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('of another scenario, seed or version')]);
    const asRuns = await runInProcess(['run', 'long.yaml', '--out', 'long', '--resume'], cwd);
    expect([asRuns.code, asRuns.stderr]).toEqual([2, expect.stringContaining('another scenario, seed or version')]);
  }, 120_000);
});

/** Starts a calibration, stops it as Ctrl-C does once it says that it searches, and waits for its end. */
function stopCalibration(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, main, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      const isFirst = !stderr.includes('to simulate');
      stderr += chunk.toString();
      if (isFirst && stderr.includes('to simulate')) setTimeout(() => child.kill('SIGINT'), 1000);
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, stderr }));
  });
}
