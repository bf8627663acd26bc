import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { measures } from '../../bench/measures.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

function bench(...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [join(root, 'scripts', 'bench.mjs'), ...args], { cwd: root });
}

describe('npm run bench', () => {
  test('--quick --only action prints a line for the goal and for each part, whatever the times', async () => {
    const { stdout } = await bench('--quick', '--only', 'action');
    const lines = stdout.split('\n').map((line) => line.trim());
    const heading = lines.findIndex((line) => line.startsWith('measure '));
    expect(lines[heading]).toMatch(/^measure +median +min to max +unit +goal +note$/);
    const rows = lines.slice(heading + 1).filter((line) => line !== '');
    expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual([
      'one action, everything included',
      'in draws of a plain sfc32 class',
      'drawing its numbers',
      'the rest of its week',
      'measuring the week',
      'windows, pairing, checks of values',
      'an action in none',
      'an action in imposed',
      'an action in contact',
      'an action in negotiated',
      'an action in placebo',
    ]);
    expect(rows[0]).toMatch(/ ≤ 15 +(met|not met) /);
    for (const row of rows) expect(row.split(/ {2,}/)[1]).toMatch(/^-?\d+(\.\d+)?$/);
  });

  test('--quick --only sites prints a line for each scenario that comes with the program', async () => {
    const { stdout } = await bench('--quick', '--only', 'sites');
    for (const file of readdirSync(join(root, 'scenarios')).filter((name) => name.endsWith('.yaml'))) {
      const row = new RegExp(
        `^an action at ${file.replace('.yaml', '')} +[\\d.]+ +× default +≤ 3 +(met|not met)$`,
        'm',
      );
      expect(stdout).toMatch(row);
    }
  });

  test('a measure that there is not is a usage error that names those that there are', async () => {
    const names = measures.map(({ name }) => name).join(', ');
    await expect(bench('--only', 'actoin')).rejects.toMatchObject({
      code: 2,
      stderr: `--only: expected some of ${names}, got actoin\n`,
    });
  });

  test('a smoke test is never saved', async () => {
    await expect(bench('--quick', '--save')).rejects.toMatchObject({ code: 2 });
  });
});
