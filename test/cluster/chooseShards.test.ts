import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseShards } from '../../src/cluster/chooseShards.ts';
import { formatArray } from '../../src/cluster/formatArray.ts';
import { shardOf } from '../../src/plan/shard.ts';

const range = (count: number, step = 1, from = 0) => Array.from({ length: count }, (_, i) => from + i * step);

describe('number of shards', () => {
  test('a task takes about an hour', () => {
    expect(chooseShards({ missing: range(1000), seconds: 10 * 3600, most: 1001 })).toBe(10);
    expect(chooseShards({ missing: range(1000), seconds: 20, most: 1001 })).toBe(1);
  });

  test('there are no more than batches, nor than the cluster takes', () => {
    expect(chooseShards({ missing: range(3), seconds: 1e6, most: 1001 })).toBe(3);
    expect(chooseShards({ missing: range(5000), seconds: 1e9, most: 1001 })).toBe(1001);
  });

  test('what one lost shard of an earlier array left is spread over all', () => {
    const missing = range(100, 8, 3);
    const shards = chooseShards({ missing, seconds: 4 * 3600, most: 1001 });
    expect(new Set(missing.map((batch) => shardOf(batch, shards))).size).toBe(shards);
    expect(shards).toBe(5);
  });

  test('is one that the cluster takes, whatever is missing', () => {
    const batches = fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        batches,
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (some, seconds, most) => {
          const shards = chooseShards({ missing: some.sort((a, b) => a - b), seconds, most });
          expect(shards).toBeGreaterThanOrEqual(1);
          expect(shards).toBeLessThanOrEqual(most);
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('indices of an array', () => {
  test.each([
    [[], ''],
    [[4], '4'],
    [[0, 1, 2, 3, 7], '0-3,7'],
    [[0, 2, 4], '0,2,4'],
    [[1, 2, 9, 10], '1-2,9-10'],
  ])('%j: %s', (numbers, text) => expect(formatArray(numbers)).toBe(text));
});
