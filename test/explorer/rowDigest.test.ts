import { array, assert, double, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { rowDigest } from '../../src/explorer/rowDigest.ts';

const row = array(double(), { minLength: 1, maxLength: 30 });

test('one bit of one value changes the digest', () => {
  assert(
    property(row, nat(), integer({ min: 0, max: 63 }), (values, index, bit) => {
      const changed = Float64Array.from(values);
      const words = new BigUint64Array(changed.buffer);
      words[index % values.length] ^= 1n << BigInt(bit);
      if (Number.isNaN(changed[index % values.length]) && Number.isNaN(values[index % values.length])) return;
      expect(rowDigest(changed)).not.toBe(rowDigest(values));
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('all missing values are one, order counts, and zeros have a sign', () => {
  const odd = new Float64Array(1);
  new BigUint64Array(odd.buffer)[0] = 0xfff8000000000001n;
  expect(rowDigest(odd)).toBe(rowDigest([Number.NaN]));
  expect(rowDigest([1, 2])).not.toBe(rowDigest([2, 1]));
  expect(rowDigest([0])).not.toBe(rowDigest([-0]));
});

test('rows that differ a little, as neighbouring replicates do, have digests of their own', () => {
  const digests = new Set(Array.from({ length: 20_000 }, (_, at) => rowDigest([at, 0.1 + at * 2 ** -50])));
  expect(digests.size).toBe(20_000);
});
