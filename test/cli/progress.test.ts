import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { chooseProgress } from '../../src/cli/chooseProgress.ts';
import { formatDuration } from '../../src/cli/formatDuration.ts';
import { exitCodes } from '../../src/cli/exitCode.ts';
import { spellingSink } from '../../src/cli/spellCommands.ts';
import { PaceMeter } from '../../src/cli/paceMeter.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

function terminalWith(env: Record<string, string>, isTTY: boolean): { terminal: Terminal; text: () => string } {
  const stderr = Object.assign(new PassThrough(), {
    isTTY,
    columns: 100,
    cursorTo() {},
    clearLine() {},
    moveCursor() {},
  });
  const chunks: string[] = [];
  stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const stdout = { write: () => true };
  const terminal: Terminal = {
    stdout,
    stderr: spellingSink(stderr, 'corule'),
    env,
    cwd: '/',
    call: 'corule',
    exitCode: exitCodes.done,
  };
  return { terminal, text: () => chunks.join('') };
}

async function show(env: Record<string, string>, isTTY: boolean, quiet = false): Promise<string> {
  const { terminal, text } = terminalWith(env, isTTY);
  const progress = chooseProgress(terminal, 'site', quiet);
  progress.start(100, 20);
  progress.advance(30, 1);
  progress.advance(50, 0);
  progress.phase('tables');
  progress.stop();
  await new Promise((resolve) => setImmediate(resolve));
  return text();
}

describe('progress', () => {
  test('off a terminal: plain lines, the first one at once, the last one with what failed', async () => {
    const lines = (await show({}, false)).split('\n');
    expect(lines[0]).toBe('site: 20 runs are there already, 80 runs to simulate');
    expect(lines[1]).toBe('site: 100 of 100 runs (100 %), 1 failed');
    expect(lines[2]).toBe('site: writing the tables');
  });

  test('on a terminal: a bar; in CI or on a dumb one: lines; with --quiet: nothing', async () => {
    expect(await show({}, true)).toContain('█');
    for (const env of [{ CI: 'true' }, { TERM: 'dumb' }]) {
      const text = await show(env, true);
      expect(text).not.toContain('█');
      expect(text).toContain('runs to simulate\n');
    }
    expect(await show({}, true, true)).toBe('');
  });

  test('there is no colour, whatever NO_COLOR says', async () => {
    // oxlint-disable-next-line no-control-regex
    expect(await show({}, true)).not.toMatch(/\u001b\[\d+(;\d+)*m/);
  });
});

test.each([
  [0.2, '1 s'],
  [59.5, '1 min'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
  [273_600, '3 d 4 h'],
  [Number.POSITIVE_INFINITY, 'unknown'],
])('%d seconds are %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

describe('the pace of a run', () => {
  /** Runs a second after each sight of so many runs at so many seconds. */
  function paces(...seen: readonly (readonly [seconds: number, done: number])[]) {
    const meter = new PaceMeter();
    return seen.map(([seconds, done]) => {
      meter.observe(done, seconds * 1000);
      return meter.runsPerSecond;
    });
  }

  test('begins with the first runs that are finished: the start of threads does not count', () => {
    expect(paces([30, 10], [32, 50], [33, 70], [40, 210])).toEqual([undefined, undefined, 20, 20]);
  });

  test('is that of late: of the second half, or of the last 5 seconds', () => {
    const slowThenFast = Array.from({ length: 101 }, (_, second) => {
      return [second, second < 50 ? second : 50 + (second - 50) * 3] as const;
    });
    const rates = paces(...slowThenFast);
    expect(rates[49]).toBe(1);
    expect(rates[57]).toBeCloseTo((7 * 3 + 21) / 28, 0);
    expect(rates[100]).toBe(3);
  });

  test('is steady under tasks that come in bursts', () => {
    const bursts = Array.from(
      { length: 200 },
      (_, i) => [Math.floor(i / 4) * 2 + (i % 4) * 0.01, (i + 1) * 5] as const,
    );
    for (const rate of paces(...bursts).slice(40)) expect(Math.abs((rate ?? 0) - 10)).toBeLessThan(2);
  });
});
