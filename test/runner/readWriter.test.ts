import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { readWriter } from '../../src/runner/readWriter.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-writer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const begin = Date.parse('2026-11-22T10:00:00.000Z');

type Told = readonly [event: string, seconds: number, details?: Readonly<Record<string, unknown>>];

/** A log of one program, and what is read of it so many seconds after it began. */
function read(told: readonly Told[], after: number, { host = 'elsewhere', pid = 7, isOfShard = true } = {}) {
  const path = join(folder, 'log.jsonl');
  const lines = told.map(([event, seconds, details]) => {
    const time = new Date(begin + seconds * 1000).toISOString();
    return `${JSON.stringify({ time, host, pid, event, seconds, ...details })}\n`;
  });
  writeFileSync(path, lines.join(''));
  // A folder that was copied: times of files say nothing.
  utimesSync(path, new Date(0), new Date(0));
  return readWriter(path, begin + after * 1000, isOfShard);
}

const started = (runs: number, kept = 0): Told => ['started', 0, { shard: '1/2', runs, runs_kept: kept }];

describe('a program that writes batches', () => {
  test('has a rate and a time left from its own signs, start-up and what was there before left out', () => {
    const told: Told[] = [
      started(1000, 400),
      ['progress', 5, { runs: 0 }],
      ['progress', 10, { runs: 20 }],
      ['progress', 15, { runs: 120 }],
      ['progress', 20, { runs: 220 }],
    ];
    // 600 runs were to do, 380 are left, 20 a second, and the last sign is a second old.
    expect(read(told, 21)).toMatchObject({ isUnderWay: true, runsPerSecond: 20, secondsLeft: 18 });
  });

  test('has none before two signs with finished runs', () => {
    for (const signs of [[], [['progress', 5, { runs: 0 }]], [['progress', 5, { runs: 8 }]]] as Told[][]) {
      expect(read([started(1000), ...signs], 6)).toMatchObject({
        isUnderWay: true,
        runsPerSecond: null,
        secondsLeft: null,
      });
    }
  });

  test('is under way while it gives signs of life, and no longer once it has ended', () => {
    expect(read([started(10)], 149)?.isUnderWay).toBe(true);
    expect(read([started(10)], 151)?.isUnderWay).toBe(false);
    // A clock that is far ahead says as little as one that is far behind.
    expect(read([started(10)], -151)?.isUnderWay).toBe(false);
    for (const end of ['simulated', 'stopped', 'failed']) {
      expect(read([started(10), [end, 5]], 6)).toMatchObject({ event: end, isUnderWay: false, runsPerSecond: null });
    }
  });

  test('is asked for on this machine', () => {
    const host = hostname();
    expect(read([started(10)], 1, { host, pid: process.pid })?.isUnderWay).toBe(true);
    expect(read([started(10)], 1, { host, pid: 2 ** 22 + 1 })?.isUnderWay).toBe(false);
  });

  test('is the one that began last: one before it, stopped or killed, does not count', () => {
    const before: Told[] = [started(1000), ['progress', 5, { runs: 10 }], ['progress', 10, { runs: 900 }]];
    const again: Told[] = [
      ['started', 100, { shard: '1/2', runs: 1000, runs_kept: 900 }],
      ['progress', 105, { runs: 10 }],
      ['progress', 110, { runs: 20 }],
    ];
    expect(read([...before, ...again], 110)).toMatchObject({ runsPerSecond: 2, secondsLeft: 40 });
    expect(read([...before, ['stopped', 11], ...again], 110)?.isUnderWay).toBe(true);
  });

  test('is no shard in the log of a data set, where a merge has put those', () => {
    expect(read([started(10), ['simulated', 3]], 4, { isOfShard: false })).toBeUndefined();
    const run: Told[] = [['started', 10, { runs: 10 }]];
    expect(read([started(10), ['simulated', 3], ...run], 11, { isOfShard: false })?.isUnderWay).toBe(true);
  });

  test('is nobody in a log of other things, and lines that are cut short are left out', () => {
    const path = join(folder, 'other.jsonl');
    writeFileSync(path, 'hello\n{"event":"started"}\n[]\n{"time":');
    expect(readWriter(path, begin, true)).toBeUndefined();
    expect(readWriter(join(folder, 'none.jsonl'), begin, true)).toBeUndefined();
  });
});
