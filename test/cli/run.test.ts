import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { concludeRun } from '../../src/cli/concludeRun.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import type { Model } from '../../src/runner/model.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runScenario } from '../../src/runner/runScenario.ts';
import { theEngine } from '../../src/runner/theEngine.ts';
import type { RunMode } from '../../src/scenario/definition/vocabulary.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-cli-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...args: string[]) => runInProcess(['run', ...args, '--threads', '0'], cwd);
const text = (name: string) => `name: ${name}\nreplicates: 4\nweeks: 60\nentry_week: 20\n`;

beforeAll(async () => {
  writeFileSync(join(cwd, 'site.yaml'), text('site'));
  writeFileSync(join(cwd, 'other.yaml'), text('other'));
  const first = await run('site.yaml');
  expect(first.stderr).toContain('16 runs to simulate');
  expect(first.code).toBe(0);
});

describe('corule run', () => {
  test('writes results/<name> with summary and report', async () => {
    const folder = join(cwd, 'results', 'site');
    expect(readdirSync(folder).sort().join(' ')).toBe(
      'log.jsonl manifest.json points.parquet report.html ro-crate-metadata.json runs.parquet series.parquet summary.json windows.parquet',
    );
    await readDataset(folder).verify();
    expect(readDataset(folder).manifest.parts.map(({ file }) => file)).toContain('summary.json');
  });

  test('a finished data set is not simulated again, and the comparison is the same', async () => {
    const again = await run('site.yaml');
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/results\/site: finished before/);
    expect(again.stderr).not.toContain('runs to simulate');
    const forced = await run('site.yaml', '--force', '--quiet');
    expect(forced.code).toBe(0);
    expect(forced.stderr).toMatch(/^results\/site: --force removes the finished data set that is there \(.*\)\n$/);
    expect(forced.stdout).toBe(again.stdout);
    expect(forced.stdout).toContain('Report: results/site/report.html');
  });

  test('a manifest is a scenario: it makes the same data set again, with what the command line had set', async () => {
    expect((await run('site.yaml', '--out', 'set', '--set', 'entry.market=0.5', '--seed', 'other')).code).toBe(0);
    const again = await run('set/manifest.json', '--out', 'again');
    expect(again.code).toBe(0);
    const rows = (folder: string) => readFileSync(join(cwd, folder, 'runs.parquet'));
    expect(rows('again').equals(rows('set'))).toBe(true);
    expect(rows('again').equals(rows('results/site'))).toBe(false);
  });

  test('runs that failed are named with the command that repeats them, changes included, and exit code 3', async () => {
    const options = ['site.yaml', '--out', 'failed', '--set', 'weeks=65', '--seed', "it's"];
    const { scenario } = loadScenario('site.yaml', { set: ['weeks=65'], seed: "it's" }, cwd);
    await runScenario(scenario, {
      folder: join(cwd, 'failed'),
      threads: 0,
      signal: new AbortController().signal,
      progress: silentProgress,
      engine: { ...theEngine, model: failing(2, 'contact') },
      ...concludeRun(),
    });
    mkdirSync(workingFolder(join(cwd, 'failed')));
    const again = await run(...options);
    expect(again.code).toBe(3);
    expect(again.stderr).toContain(
      String.raw`corule trace site.yaml --mode contact --replicate 2 --seed 'it'\''s' --set weeks=65`,
    );
    // What a run left that was ended after its last file is tidied up.
    expect(readdirSync(join(cwd, 'failed'))).not.toContain('unfinished');
  });

  test('another data set is left alone without --force', async () => {
    const manifest = readFileSync(join(cwd, 'results', 'site', 'manifest.json'));
    const refused = await run('site.yaml', '--seed', 'other');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/results\/site: holds the data set of another scenario, seed or version.*--force/);
    expect(readFileSync(join(cwd, 'results', 'site', 'manifest.json')).equals(manifest)).toBe(true);
  });

  test('a folder with other files is never written to, not even by force', async () => {
    mkdirSync(join(cwd, 'notes'));
    writeFileSync(join(cwd, 'notes', 'thesis.txt'), 'mine');
    const refused = await run('site.yaml', '--out', 'notes', '--force');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/notes: expected an empty folder or a data set, got thesis\.txt/);
    expect(readdirSync(join(cwd, 'notes'))).toEqual(['thesis.txt']);
  });

  test('an unfinished data set waits for --resume; --resume on nothing starts', async () => {
    mkdirSync(workingFolder(join(cwd, 'half')), { recursive: true });
    const refused = await run('site.yaml', '--out', 'half');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/half: holds an unfinished data set; go on with --resume/);
    expect((await run('site.yaml', '--out', 'half', '--resume')).code).toBe(0);
    expect((await run('site.yaml', '--out', 'new', '--resume')).code).toBe(0);
    const hash = (folder: string) => readDataset(join(cwd, folder)).manifest.parts.map(({ sha256 }) => sha256);
    expect(hash('half')).toEqual(hash('new'));
  });

  test('an unfinished data set of another scenario is not gone on with', async () => {
    mkdirSync(workingFolder(join(cwd, 'theirs')), { recursive: true });
    writeFileSync(join(workingFolder(join(cwd, 'theirs')), 'run.json'), '{"key":"of another"}');
    const refused = await run('site.yaml', '--out', 'theirs', '--resume');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('expected the note of an unfinished run');
  });

  test('--dry-run says what it would take and writes nothing', async () => {
    const result = await run('site.yaml', '--out', 'dry', '--dry-run', '--replicates', '500');
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(
      /^site: 1 point × 500 replicates × 4 modes = 2000 runs in \d+ batches; about .+; at most \d+ MB on disk, \d+ MB while running\n$/,
    );
    expect(existsSync(join(cwd, 'dry'))).toBe(false);
  });

  test('more runs than allowed are refused with the estimate', async () => {
    const refused = await run('site.yaml', '--out', 'big', '--replicates', '30000000');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/expected at most 100000000 runs, got 120000000; allow them with --max-runs/);
    expect(refused.stderr).toContain('about');
    expect((await run('site.yaml', '--out', 'big', '--max-runs', '15')).code).toBe(2);
    expect(existsSync(join(cwd, 'big'))).toBe(false);
  });

  test.each(['sobol', 'latin-hypercube'])(
    'a %s design of 10¹² points is refused with number, estimate and flag',
    async (type) => {
      const design = `design={ type: ${type}, points: 1000000000000, parameters: { entry.market: { range: [0, 1] } } }`;
      const size =
        /1000000000000 points × 2 replicates × 4 modes = 8000000000000 runs in \d+ batches; about \d+ d.*on disk/;
      const why =
        'site.yaml: expected at most 100000000 runs, got 8000000000000; ' +
        '--max-runs allows up to 2147483647, the most that a data set holds';
      const args = ['site.yaml', '--out', 'vast', '--replicates', '2', '--set', design];
      const refused = await run(...args);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(size)]);
      expect(refused.stderr).toContain(why);
      expect((await run(...args, '--max-runs', '9000000000000')).stderr).toContain('at most 2147483647 runs');
      const dry = await run(...args, '--dry-run');
      expect([dry.code, dry.stdout]).toEqual([2, expect.stringMatching(size)]);
      expect(dry.stderr).toContain(why);
      expect(existsSync(join(cwd, 'vast'))).toBe(false);
    },
  );

  test('several scenarios: one folder each, and one JSON document', async () => {
    const result = await run('site.yaml', 'other.yaml', '--out', 'both', '--json', '--quiet', '--modes', 'imposed');
    expect(result.code).toBe(0);
    const { scenarios }: { scenarios: Record<string, unknown>[] } = JSON.parse(result.stdout);
    expect(scenarios.map(({ name, folder, status }) => [name, folder, status])).toEqual([
      ['site', 'both/site', 'finished'],
      ['other', 'both/other', 'finished'],
    ]);
    expect(scenarios[0]['summary']).toMatchObject({ provenance: { modes: ['none', 'imposed'] } });
  });

  test('problems of all scenarios are shown before anything runs', async () => {
    writeFileSync(join(cwd, 'bad.yaml'), 'name: bad\nweks: 3\n');
    const refused = await run('bad.yaml', 'site.yaml', 'gone.yaml', '--out', 'never');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('weks');
    expect(refused.stderr).toContain('gone.yaml');
    expect(existsSync(join(cwd, 'never'))).toBe(false);
  });

  test.each([
    ['--threads', '-1'],
    ['--threads', 'many'],
    ['--max-runs', '0'],
    ['--shard', '0/2'],
  ])('refuses %s %s', async (option, value) => {
    expect((await runInProcess(['run', 'site.yaml', option, value], cwd)).code).toBe(2);
  });

  test('a damaged data set is said to be one, and replaced by force', async () => {
    expect((await run('other.yaml', '--out', 'damaged')).code).toBe(0);
    writeFileSync(join(cwd, 'damaged', 'manifest.json'), '{');
    const refused = await run('other.yaml', '--out', 'damaged');
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain('expected JSON');
    expect((await run('other.yaml', '--out', 'damaged', '--force')).code).toBe(0);
  });
});

/** The model, one of whose runs fails. */
function failing(replicate: number, mode: RunMode): Model {
  return {
    ...theEngine.model,
    prepareGroups(scenario) {
      const runGroup = theEngine.model.prepareGroups(scenario);
      return (group) => ({
        ...runGroup(group),
        failures: group.replicate === replicate ? [{ mode, message: 'no' }] : [],
      });
    },
  };
}
