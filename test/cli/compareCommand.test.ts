import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runScenario } from '../../src/runner/runScenario.ts';
import { scenarioSchema, type ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import { runFake } from '../runner/runFake.ts';
import { fakeScenario } from '../runner/fakeScenario.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-compare-'));
afterAll(() => rmSync(cwd, { recursive: true }));

async function runInto(folder: string, input: Partial<ScenarioInput> = {}): Promise<void> {
  await runScenario(scenarioSchema.parse({ name: 'small', replicates: 8, weeks: 60, entry_week: 8, ...input }), {
    folder: join(cwd, folder),
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
  });
}

beforeAll(async () => {
  await runInto('base');
  await runInto('market', { entry: { market: 0 }, name: 'no-market' });
  await runInto('luck', { seed: 'other-luck' });
  await runInto('again', { replicates: 5, title: 'Again' });
});

const compare = (...args: string[]) => runInProcess(['compare', ...args], cwd);

/** What the command prints on a terminal of so many columns. */
async function linesAt(columns: number, ...args: string[]): Promise<string[]> {
  let text = '';
  const stdout = { write: (part: string) => (text += part), columns };
  const code = await runProgram(['compare', ...args], {
    stdout,
    stderr: stdout,
    env: {},
    cwd,
    call: 'corule',
    exitCode: 0,
  });
  expect(code).toBe(0);
  return text.split('\n');
}

describe('corule compare', () => {
  test('same seeds, another parameter: pairs, the parameter, and modes that it does not touch', async () => {
    const { code, stdout, stderr } = await compare('base', 'market');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^\d+ changed · \d+ same · \d+ can’t tell · \d+ equal in every run · \d+ no test$/);
    expect(stdout).toContain('Paired: 8 replicates have the same seeds in both');
    expect(stdout).toContain(
      'The scenarios differ in 2 settings:\n  entry.market: 0.8 → 0\n  name: small → no-market\n',
    );
    expect(stdout).toMatch(/Not touched by what differs, equal in every run: none, contact/);
    expect(stdout).toContain('With 8 replicates intervals may cover less than they say.');
  });

  test('other seeds, the same scenario: independent samples, and nothing stands out', async () => {
    const { code, stdout } = await compare('base', 'luck');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^0 changed · /);
    expect(stdout).toContain('The scenarios are the same: what differs is chance, and none of it stands out.');
    expect(stdout).toContain('Not paired: the seeds differ');
    expect(stdout).not.toContain('Not touched');
    expect(stdout).toMatch(/• Can’t tell: \d+ intervals are too wide for their margins\. \d+ replicates/);
  });

  test('the same runs: identical, and no new evidence; fewer of them: the common ones', async () => {
    const { code, stdout } = await compare('base', 'again');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Identical: all \d+ comparisons have the same value in every run of A and B\.\n/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('this shows that runs repeat, and is no new evidence.');
    expect(stdout).toContain('Paired: 5 replicates');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Only they are compared; A has 8 and B 5.');
    expect(stdout).toContain('  title: none → Again');
  });

  test('--json prints one document with every comparison', async () => {
    const { code, stdout } = await compare('base', 'market', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({
      format: 1,
      before: { name: 'small', seed: 'corule', replicates: { planned: 8, used: 8 } },
      pairing: { paired: true, reason: 'same_seeds' },
      settings: [
        { path: 'name', before: 'small', after: 'no-market' },
        { path: 'entry.market', before: 0.8, after: 0 },
      ],
      onlyIn: { before: { metrics: [], modes: [] }, after: { metrics: [], modes: [] } },
      identical: false,
    });
    const counts: Record<string, number> = found.counts;
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(found.comparisons.length);
    const changed = found.comparisons.find(({ outcome }: { outcome: string }) => outcome === 'changed');
    expect(changed.mode).toBe('imposed');
    expect(changed.difference).toBeCloseTo(changed.mean.after - changed.mean.before, 8);
    const none = found.comparisons.filter(({ mode }: { mode: string }) => mode === 'none');
    expect(none.every(({ outcome }: { outcome: string }) => outcome === 'equal' || outcome === 'no_values')).toBe(true);
  });

  test('--metrics compares what it names, and --all lists it all', async () => {
    const { stdout } = await compare('base', 'market', '--metrics', 'grip,autonomy_operators', '--json');
    const columns: string[] = JSON.parse(stdout).comparisons.map(({ column }: { column: string }) => column);
    expect([...new Set(columns)]).toEqual(['autonomy_operators', 'grip']);
    const { stdout: prefix } = await compare('base', 'market', '--metrics', 'autonomy_loss_op', '--json');
    const begun: string[] = JSON.parse(prefix).comparisons.map(({ column }: { column: string }) => column);
    expect(begun).toContain('autonomy_loss_operators');
    expect(begun.every((column) => column.startsWith('autonomy_loss_op'))).toBe(true);
  });

  test.each([80, 120])('fits %i columns, without escape codes or blanks at the end of a line', async (columns) => {
    for (const after of ['market', 'luck']) {
      const lines = await linesAt(columns, 'base', after);
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      expect(lines.filter((line) => line.endsWith(' ') || line.includes('\u001b'))).toEqual([]);
    }
    const all = await linesAt(columns, 'base', 'market', '--all');
    expect(all.length).toBeGreaterThan((await linesAt(columns, 'base', 'market')).length);
    const { stdout } = await compare('base', 'market', '--json');
    const { comparisons } = JSON.parse(stdout);
    const text = all.join(' ').replaceAll(/\s+/g, ' ');
    for (const { column, outcome } of comparisons) if (outcome !== 'no_values') expect(text).toContain(column);
  });
});

describe('design points', () => {
  beforeAll(async () => {
    const design: ScenarioInput['design'] = { type: 'list', parameters: { 'entry.market': { sweep: [0.8, 0] } } };
    await runInto('design', { name: 'market', design });
  });

  test('a point is compared with a data set that has no other, pair by pair', async () => {
    const found = JSON.parse((await compare('design', 'market', '--point', '1,0', '--json')).stdout);
    expect(found).toMatchObject({
      identical: true,
      before: { point: 1, replicates: { planned: 8, used: 8 } },
      after: { point: 0 },
      pairing: { paired: true, replicates: { before: 8, after: 8 } },
    });
  });

  test('two points of one design: what the parameter does, the points named', async () => {
    const { code, stdout } = await compare('design', 'design', '--point', '0,1');
    expect(code).toBe(0);
    expect(stdout).toContain('A  design · market, design point 0 · 8 replicates');
    expect(stdout).toContain('B  design · market, design point 1 · 8 replicates');
    expect(stdout).toContain('Paired: 8 replicates have the same seeds in both');
    expect(stdout).toContain('The scenarios differ in one setting:\n  entry.market: 0.8 → 0\n');
    const apart = JSON.parse((await compare('design', 'design', '--point', '0,1', '--json')).stdout);
    const whole = JSON.parse((await compare('base', 'market', '--json')).stdout);
    expect(apart.comparisons).toEqual(whole.comparisons);
  });

  test('a design needs a point, and one that it has', async () => {
    const unnamed = await compare('base', 'design');
    expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringContaining('name it with --point, 0 to 1')]);
    const absent = await compare('design', 'base', '--point', '1');
    expect([absent.code, absent.stderr]).toEqual([
      2,
      expect.stringContaining('--point: expected 0, the one design point of base, got 1'),
    ]);
    for (const point of ['-1', '0,1,2', '1,', 'a', '']) {
      expect((await compare('design', 'design', '--point', point)).code).toBe(2);
    }
  });
});

describe('what cannot be compared', () => {
  test('wrong usage ends with 2', async () => {
    expect((await compare('base')).code).toBe(2);
    const { code, stdout, stderr } = await compare('base', 'luck', '--metrics', 'grop,,autonomy_operators');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      '--metrics grop: expected a metric that both data sets have, got none; did you mean "grip"?',
    );
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test('no data set, or a damaged one, ends with 4', async () => {
    const absent = await compare('base', 'nowhere');
    expect(absent.code).toBe(4);
    expect(absent.stderr).toContain('expected a data set, got no manifest.json');
    await runFake(fakeScenario({ replicates: 3 }), { folder: join(cwd, 'damaged') });
    const path = join(cwd, 'damaged', 'runs.parquet');
    const bytes = readFileSync(path);
    bytes[200] ^= 1;
    writeFileSync(path, bytes);
    const damaged = await compare('damaged', 'base');
    expect({ code: damaged.code, stdout: damaged.stdout }).toEqual({ code: 4, stdout: '' });
    expect(damaged.stderr).toContain('runs.parquet: expected SHA-256');
  });
});
