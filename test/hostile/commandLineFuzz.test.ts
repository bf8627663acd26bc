import { spawnSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exitCode.ts';
import { packageRoot } from '../../src/cli/packageRoot.ts';
import { runInProcess } from '../cli/runInProcess.ts';
import { storedFolder } from '../reference/referenceDataset.ts';
import { fuzzOptions, fuzzTimeout, usualCases } from './fuzzCases.ts';
import { hostileNumbers, hostileTexts } from './hostileValues.ts';

const root = mkdtempSync(join(tmpdir(), 'corule-hostile-'));
const cwd = join(root, 'work');
const kept = 'nobody may touch this\n';

beforeAll(() => {
  mkdirSync(cwd);
  writeFileSync(join(root, 'kept.txt'), kept);
  writeFileSync(
    join(cwd, 'ok.yaml'),
    'name: ok\nreplicates: 2\nweeks: 27\nentry_week: 2\nmeasure_weeks: 26\ncompare: {modes: [imposed]}\n',
  );
  writeFileSync(join(cwd, 'bad.yaml'), 'name: ../x\nweeks: 1e999\n');
  writeFileSync(join(cwd, 'bytes.yaml'), Uint8Array.of(0xff, 0xfe, 0x00, 0x80));
  mkdirSync(join(cwd, 'folder.yaml'));
  symlinkSync('/etc/passwd', join(cwd, 'link.yaml'));
  symlinkSync('/dev/zero', join(cwd, 'zero.yaml'));
  symlinkSync('loop.yaml', join(cwd, 'loop.yaml'));
  spawnSync('mkfifo', [join(cwd, 'pipe.yaml')]);
  cpSync(storedFolder, join(cwd, 'data'), { recursive: true });
  mkdirSync(join(cwd, 'pipes'));
  cpSync(join(storedFolder, 'manifest.json'), join(cwd, 'pipes', 'manifest.json'));
  spawnSync('mkfifo', [join(cwd, 'pipes', 'runs.parquet'), join(cwd, 'pipes', 'series.parquet')]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = [
  'ok.yaml',
  'ok.yaml',
  'bad.yaml',
  'bytes.yaml',
  'folder.yaml',
  'link.yaml',
  'zero.yaml',
  'loop.yaml',
  'pipe.yaml',
];
const folders = ['data', 'data', 'pipes', '.', 'folder.yaml', 'ok.yaml', 'data/manifest.json', 'none'];
/** Paths that lead nowhere: where a user may write, a path that climbs is the user’s wish. */
const outs = [
  'out',
  'out/deeper',
  'ok.yaml',
  'data',
  'link.yaml',
  '/dev/null/x',
  '/proc/self/x',
  '',
  ' ',
  'a\u0000b',
  'a'.repeat(300),
];
const words = [...hostileTexts.filter((text) => !text.includes('/') && text.length < 300), ...hostileNumbers];
const settings = [
  'constructor.x=1',
  '__proto__.y=1',
  'entry.__proto__.z=1',
  'entry.market=1e999',
  'weeks',
  '=',
  'organisation.groups.operators.size=2',
];

const word = fc.constantFrom(...words);
const file = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...files) }, { weight: 1, arbitrary: word });
const folder = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...folders) }, { weight: 1, arbitrary: word });
const out = fc.constantFrom(...outs);
const any = fc.oneof(
  word,
  fc.constantFrom('0', '1', '2', 'imposed', 'none', 'none,imposed', 'en', 'fr', 'csv', 'runs', 'ensemble'),
);

/** An option with a value, or a value where none is taken. */
function option(...names: readonly string[]): fc.Arbitrary<string[]> {
  return fc.oneof(
    fc.tuple(fc.constantFrom(...names), any).map((pair) => [...pair]),
    fc.constantFrom(...settings).map((setting) => ['--set', setting]),
    fc.tuple(fc.constant('--out'), out).map((pair) => [...pair]),
    fc.constantFrom(...names).map((name) => [name]),
  );
}

function options(...names: readonly string[]): fc.Arbitrary<string[]> {
  return fc.array(option(...names), { maxLength: 3 }).map((list) => list.flat());
}

function line(
  command: string,
  argument: fc.Arbitrary<string>,
  rest: fc.Arbitrary<string[]>,
  always: readonly string[] = [],
) {
  return fc.tuple(argument, rest).map(([one, others]) => [command, one, ...others, ...always]);
}

const runs = [
  '--seed',
  '--replicates',
  '--modes',
  '--design',
  '--threads',
  '--max-runs',
  '--lang',
  '--json',
  '--quiet',
  '--resume',
  '--force',
];

/** Command lines of every command; none of them simulates more than a run. */
const commandLine = fc.oneof(
  line('run', file, options(...runs), ['--dry-run']),
  line('calibrate', file, options('--seed', '--threads', '--max-runs', '--lang', '--json'), ['--dry-run']),
  line('validate', file, fc.array(file, { maxLength: 2 })),
  line('list', fc.constantFrom('scenarios', 'parameters', 'metrics', 'designs', ...words), options('--json')),
  line('init', out, fc.constant([])),
  line(
    'trace',
    fc.constantFrom('bad.yaml', 'zero.yaml', 'data/manifest.json'),
    options('--mode', '--replicate', '--point', '--seed', '--format'),
  ),
  line('export', folder, options('--table', '--format'), ['--table', 'points']),
  line('check', fc.constantFrom('pipes', 'none', '.', 'ok.yaml'), options('--junit', '--markdown', '--lang', '--json')),
  line('compare', folder, fc.array(fc.constantFrom('none', 'pipes', '--point', '1,x', '--metrics'), { maxLength: 3 })),
  line(
    'report',
    fc.constantFrom('pipes', 'none', 'folder.yaml', 'ok.yaml'),
    options('--point', '--lang', '--shared-assets'),
  ),
  line(
    'explore',
    fc.constantFrom('bad.yaml', 'zero.yaml', 'pipe.yaml', 'none'),
    options('--point', '--lang', '--seed'),
  ),
  fc.array(fc.oneof(any, fc.constantFrom('run', '--help', '--version', '--', '-')), { maxLength: 4 }),
);

const allowed: readonly number[] = [
  exitCodes.done,
  exitCodes.expectationNotMet,
  exitCodes.usage,
  exitCodes.incomplete,
  exitCodes.environment,
];

describe('the command line', () => {
  test(
    'answers everything with a code of the contract, a message, and nothing written where nobody asked',
    async () => {
      const outside = () => [readdirSync(root), readdirSync(process.cwd()), readdirSync(packageRoot())].join();
      const before = outside();
      const fixtures = readFixtures();
      const codes = new Set<number>();
      await fc.assert(
        fc.asyncProperty(commandLine, async (args) => {
          const { code, stdout, stderr } = await runInProcess(args, cwd);
          codes.add(code);
          expect(allowed).toContain(code);
          expect(`${stdout}${stderr}`).not.toMatch(/internal error|\n {4}at /);
          if (code !== exitCodes.done) expect(stderr).not.toBe('');
          for (const name of readdirSync(cwd)) if (!fixtures.has(name)) rmSync(join(cwd, name), { recursive: true });
          expect(readFixtures()).toEqual(fixtures);
        }),
        fuzzOptions(usualCases),
      );
      expect(outside()).toBe(before);
      expect(readFileSync(join(root, 'kept.txt'), 'utf8')).toBe(kept);
      expect(codes).toEqual(new Set([exitCodes.done, exitCodes.usage, exitCodes.environment]));
    },
    fuzzTimeout,
  );
});

/** What stands in the folder in which commands run: names, and the content of what nobody may replace. */
function readFixtures(): Map<string, string> {
  return new Map(
    [...files, 'data', 'pipes'].map((name) => {
      const status = lstatSync(join(cwd, name));
      const isText = status.isFile();
      return [
        name,
        isText
          ? readFileSync(join(cwd, name), 'utf8')
          : status.isDirectory()
            ? readdirSync(join(cwd, name)).join()
            : 'other',
      ];
    }),
  );
}
