import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exitCode.ts';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { jsonLimits } from '../../src/dataset/readJsonFile.ts';
import { fuzzOptions, fuzzTimeout, usualCases } from './fuzzCases.ts';
import { HostileFolder, markup } from './hostileFolder.ts';
import { rewriteTable } from './rewriteTable.ts';
import { mutateTree, treeChange } from './mutateTree.ts';

const folder = new HostileFolder();

beforeAll(async () => {
  const { code, stderr } = await folder.prepare();
  expect(stderr).not.toMatch(/error/);
  expect(code).toBe(exitCodes.done);
});
afterAll(() => folder.remove());
beforeEach(() => folder.restore());

/** Every way in which a command reads a data set. */
const readings: readonly (readonly string[])[] = [
  ['export', 'data', '--table', 'runs', '--format', 'csv'],
  ['check', 'data'],
  ['compare', 'data', 'whole', '--metrics', 'autonomy_loss'],
  ['report', 'data'],
];

describe('a data set of a stranger', () => {
  test.each<readonly [string, () => void, RegExp]>([
    [
      'a part that climbs',
      () => folder.rewriteManifest(({ parts }) => (parts[0].file = '../kept.parquet')),
      /parts\[0\]\.file: expected one of runs/,
    ],
    [
      'a part with an absolute path',
      () => folder.rewriteManifest(({ parts }) => (parts[1].file = '/etc/passwd')),
      /got "\/etc\/passwd"/,
    ],
    ['a part twice', () => folder.rewriteManifest(({ parts }) => parts.push(parts[0])), /expected each part once/],
    [
      'a part that is missing',
      () => folder.rewriteManifest(({ parts }) => parts.splice(2, 1)),
      /expected windows\.parquet among them/,
    ],
    [
      'a part ten thousand times',
      () => folder.rewriteManifest((one) => (one.parts = Array.from({ length: 1e4 }, () => one.parts[0]))),
      /and \d+ more problems/,
    ],
    [
      'more rows than the plan',
      () => folder.rewriteManifest(({ parts }) => (parts[0].rows = 1e15)),
      /rows: expected 4, those of the plan that gave values, got 1000000000000000/,
    ],
    [
      'fewer rows than the table',
      () => folder.rewriteManifest(({ parts }) => (parts[0].rows = 2)),
      /rows: expected 4, those of the plan that gave values, got 2/,
    ],
    [
      '10¹⁵ replicates',
      () => folder.rewriteManifest(({ plan }) => (plan.replicates = 1e15)),
      /plan\.replicates: expected 2, got/,
    ],
    [
      'as many runs as the scenario allows',
      () =>
        folder.rewriteManifest(({ plan, scenario }) => {
          plan.replicates = 1e9;
          scenario.replicates = 1e9;
          scenario.compare.modes = ['imposed', 'contact', 'negotiated'];
          plan.modes = ['none', 'imposed', 'contact', 'negotiated'];
        }),
      /expected at most 2147483647 runs/,
    ],
    [
      'other modes',
      () => folder.rewriteManifest(({ plan }) => plan.modes.push('contact')),
      /plan: expected that of its scenario/,
    ],
    [
      'a scenario that cannot be',
      () => folder.rewriteManifest(({ scenario }) => (scenario.entry_week = 27)),
      /scenario\.measure_weeks|entry_week/,
    ],
    [
      'a group that is unknown',
      () => folder.rewriteManifest(({ scenario }) => (scenario.organisation.issues[0].performers = ['nobody'])),
      /nobody/,
    ],
    [
      'a failure out of range',
      () =>
        folder.rewriteManifest(({ failures }) =>
          failures.push({ point: 0, replicate: 7, mode: 'none', message: 'x', command: 'x' }),
        ),
      /failures\[0\]: expected a run of the plan/,
    ],
    [
      'a wrong failure, often',
      () => folder.rewriteManifest((one) => (one.failures = Array.from({ length: 1e4 }, () => 'x'))),
      /and \d+ more problems/,
    ],
    [
      'codes for the terminal',
      () => folder.rewriteManifest(({ corule }) => (corule.commit = '\u001b]0;x\u0007')),
      /control characters in corule\.commit/,
    ],
    [
      'inherited keys',
      () => writeManifest((text) => text.replace('"scenario":', '"__proto__": {"x": 1}, "scenario":')),
      /the key __proto__/,
    ],
    ['deep nesting', () => writeManifest(() => `${'['.repeat(1e5)}${']'.repeat(1e5)}`), /nested deeper than 64 levels/],
    [
      'a manifest that is too large',
      () => writeManifest((text) => text + ' '.repeat(jsonLimits.bytes)),
      /bytes, more than 64000000/,
    ],
    [
      'no UTF-8',
      () => writeFileSync(folder.path('manifest.json'), Uint8Array.of(0x7b, 0xff, 0x7d)),
      /text that is not UTF-8/,
    ],
    ['a folder for a manifest', () => replaceBy('manifest.json', (path) => mkdirSync(path)), /got a folder/],
    ['a pipe for a manifest', () => replaceBy('manifest.json', makePipe), /got a pipe or device/],
    ['a pipe for a table', () => replaceBy('runs.parquet', makePipe), /got a pipe or device/],
    [
      'a device for a table',
      () => replaceBy('runs.parquet', (path) => symlinkSync('/dev/zero', path)),
      /got a pipe or device/,
    ],
    [
      'another table for a table',
      () => folder.replacePart('runs.parquet', readFileSync(folder.path('windows.parquet'))),
      /expected 4 rows, as manifest\.json says/,
    ],
    ['a changed table', () => flipLast('runs.parquet'), /runs\.parquet: expected SHA-256/],
    [
      'a text for a table',
      () => folder.replacePart('runs.parquet', 'PAR1'.repeat(20)),
      /expected an undamaged Parquet file/,
    ],
  ])('%s is refused with its place, by every command', async (_, spoil, message) => {
    spoil();
    for (const args of readings) {
      const { code, stderr } = await folder.run(...args);
      expect({ args, code, stderr }).toMatchObject({
        code: exitCodes.environment,
        stderr: expect.stringMatching(message),
      });
      expect(stderr.length).toBeLessThan(10_000);
    }
    const { code } = await folder.run('run', 'marked.json', '--out', 'data', '--threads', '0');
    expect([exitCodes.done, exitCodes.usage, exitCodes.environment]).toContain(code);
  });

  test('words of the scenario are shown by the report, and neither obeyed by browsers nor by spreadsheets', async () => {
    const page = readFileSync(folder.path('report.html'), 'utf8');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expectNoMarkup(page);
    const { stdout } = await folder.run('export', 'data', '--table', 'runs', '--format', 'csv');
    expect(stdout).not.toMatch(/(^|,|")=/m);
    await folder.run('check', 'data', '--markdown', 'summary.md', '--junit', 'junit.xml');
    expectNoMarkup(readFileSync(join(folder.root, 'junit.xml'), 'utf8'));
    expect(readFileSync(join(folder.root, 'summary.md'), 'utf8')).not.toMatch(/(?<!\\)<(script|img)/);
  });

  test('nothing is written through links', async () => {
    const kept = join(folder.root, 'kept');
    mkdirSync(kept);
    writeFileSync(join(kept, 'page.html'), 'kept');
    replaceBy('report.html', (path) => symlinkSync(join(kept, 'page.html'), path));
    expect((await folder.run('report', 'data')).code).toBe(exitCodes.done);
    expect(lstatSync(folder.path('report.html')).isFile()).toBe(true);

    symlinkSync(kept, workingFolder(folder.data));
    for (const option of ['--force', '--resume']) {
      const { code, stderr } = await folder.run('run', 'marked.json', '--out', 'data', '--threads', '0', option);
      expect({ option, code, stderr }).toMatchObject({ code: exitCodes.usage });
    }
    expect(readFileSync(join(kept, 'page.html'), 'utf8')).toBe('kept');
    rmSync(kept, { recursive: true });
  });

  test('garbage in files that nobody reads does no harm', async () => {
    writeFileSync(folder.path('log.jsonl'), '\u0000{]'.repeat(1000));
    writeFileSync(folder.path('ro-crate-metadata.json'), markup);
    for (const args of readings) expect((await folder.run(...args)).code).toBe(exitCodes.done);
  });

  test(
    'a summary with anything in it is shown or refused, and never obeyed',
    async () => {
      const summary: unknown = JSON.parse(readFileSync(folder.path('summary.json'), 'utf8'));
      const answers = new Set<number>();
      await fc.assert(
        fc.asyncProperty(fc.array(treeChange, { minLength: 1, maxLength: 2 }), async (changes) => {
          folder.replacePart('summary.json', JSON.stringify(changes.reduce(mutateTree, summary)));
          const { code, stdout, stderr } = await folder.run('run', 'marked.json', '--out', 'data', '--threads', '0');
          answers.add(code);
          expect([exitCodes.done, exitCodes.environment]).toContain(code);
          expect(`${stdout}${stderr}`).not.toMatch(/internal error/);
          const sites = await folder.run('report', '.', '--out', 'sites.html');
          expect({ ...sites, stdout: '' }).toMatchObject({ code: exitCodes.done });
          expectNoMarkup(readFileSync(join(folder.root, 'sites.html'), 'utf8'));
        }),
        fuzzOptions(usualCases * 0.02),
      );
      expect(answers).toEqual(new Set([exitCodes.done, exitCodes.environment]));
    },
    fuzzTimeout,
  );
});

describe('tables with any numbers in them', () => {
  test(
    'are reported, checked and compared, or refused',
    async () => {
      const number = fc.constantFrom(
        1e308,
        -1e308,
        Number.MAX_VALUE,
        5e-324,
        -0,
        0,
        1,
        0.5,
        1e-10,
        2 ** 53,
        Number.NaN,
      );
      const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 3 }), number);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('runs', 'windows', 'series'),
          fc.oneof(fc.array(change, { minLength: 1, maxLength: 60 }), number),
          async (table, changes) => {
            folder.restore();
            const { bytes, rows } = await rewriteTable(
              folder.path(`${table}.parquet`),
              (column, row, columns, value) => {
                if (typeof changes === 'number') return changes;
                const hit = changes.find(
                  ([share, which]) => which === row % 4 && Math.floor(share * columns) === column,
                );
                return hit === undefined ? value : hit[2];
              },
            );
            folder.replacePart(`${table}.parquet`, bytes);
            expect(rows).toBeGreaterThan(0);
            for (const args of readings) {
              const { code, stderr } = await folder.run(...args);
              expect({ args, code, stderr }).toMatchObject({ stderr: expect.not.stringMatching(/internal error/) });
              expect([
                exitCodes.done,
                exitCodes.expectationNotMet,
                exitCodes.incomplete,
                exitCodes.environment,
              ]).toContain(code);
            }
          },
        ),
        fuzzOptions(usualCases * 0.005),
      );
    },
    fuzzTimeout,
  );
});

/** Tags that only a stranger would write, and scripts that the page does not know of. */
function expectNoMarkup(page: string): void {
  expect(page).not.toMatch(/<img|<meta http-equiv="refresh"|<script>alert/);
  const [opened, closed] = [page.match(/<script/g)?.length ?? 0, page.match(/<\/script/g)?.length ?? 0];
  expect(opened).toBe(closed);
}

function writeManifest(change: (text: string) => string): void {
  const path = folder.path('manifest.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function replaceBy(file: string, make: (path: string) => void): void {
  rmSync(folder.path(file), { recursive: true });
  make(folder.path(file));
}

function makePipe(path: string): void {
  spawnSync('mkfifo', [path]);
  expect(existsSync(path)).toBe(true);
}

function flipLast(file: string): void {
  const bytes = readFileSync(folder.path(file));
  bytes[Math.floor(bytes.length / 2)] ^= 1;
  writeFileSync(folder.path(`${file}.changed`), bytes);
  renameSync(folder.path(`${file}.changed`), folder.path(file));
}
