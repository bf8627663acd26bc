import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { runInProcess } from '../cli/runInProcess.ts';
import { storedFolder } from '../reference/referenceDataset.ts';
import { blocksOf, readPage } from './pages.ts';

const page = readPage('docs/reading-results.md');
const cwd = mkdtempSync(join(tmpdir(), 'corule-reading-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** Mean of imposed minus none over the replicates of the stored data set. */
let difference = Number.NaN;

/** The one block of a language under a heading. */
function blockUnder(heading: string, language: string): string {
  const [, section = ''] = page.text.split(`\n## ${heading}\n`);
  const [block] = blocksOf({ path: page.path, text: section.split('\n## ')[0] }, language);
  if (block === undefined) throw new Error(`${page.path}: expected a block of ${language} under ${heading}, got none`);
  return block;
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0;
}

beforeAll(async () => {
  cpSync(storedFolder, join(cwd, 'results', 'compare-entry-modes'), { recursive: true });
  const lines = blockUnder('Without a Parquet reader', 'sh').trim().split('\n');
  for (const line of lines) {
    const { code, stderr } = await runInProcess(line.split(' ').slice(2), cwd);
    expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
  }
  const dataset = readDataset(storedFolder);
  const modes = await dataset.readStrings('runs', 'mode');
  const values = await dataset.readColumn('runs', 'formal_power_operators');
  // Rows of a replicate stand together, `none` first.
  const pairs = modes.flatMap((mode, at) => (mode === 'imposed' ? [values[at] - values[at - 1]] : []));
  difference = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
});

/** Runs a script and returns what it printed; the last line is the difference. */
function run(program: string, file: string, script: string): string {
  writeFileSync(join(cwd, file), script);
  const { status, stdout, stderr } = spawnSync(program, [file], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Number(/difference: (\S+)\s*$/.exec(stdout)?.[1])).toBeCloseTo(difference, 12);
  return stdout;
}

describe('docs/reading-results.md', () => {
  test.skipIf(!hasProgram('Rscript'))('R alone (skipped without Rscript)', () => {
    const printed = run('Rscript', 'read.R', blockUnder('R alone', 'r'));
    expect(printed).toContain('unit: share');
    expect(printed).toContain('One Sample t-test');
    expect(statSync(join(cwd, 'band.png')).size).toBeGreaterThan(1000);
  });

  test.skipIf(!hasProgram('python3'))('Python alone (skipped without python3)', () => {
    expect(run('python3', 'read.py', blockUnder('Python alone', 'python'))).toContain('unit: share');
  });

  test('the columns that the other tools ask for exist', async () => {
    expect(existsSync(join(cwd, 'dictionary.csv'))).toBe(true);
    const names = (await readDataset(storedFolder).table('runs')).columns.map(({ name }) => name);
    for (const name of ['point', 'replicate', 'mode', 'formal_power_operators']) expect(names).toContain(name);
  });
});
