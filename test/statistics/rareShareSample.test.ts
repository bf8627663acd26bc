import { assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { clopperPearson } from '../../src/statistics/clopperPearson.ts';
import { commonestValue } from '../../src/statistics/commonestValue.ts';
import { rareShare } from '../../src/statistics/rareShare.ts';

/** The definition, without the look at a part of the values. */
function plainRareShare(present: Float64Array, tolerance: number) {
  const { value, count } = commonestValue(present, tolerance);
  const others = present.length - count;
  if (others >= 50 || others >= count) return undefined;
  return { commonest: value, others, ...clopperPearson(others, present.length, 0.95) };
}

it('says the same as sorting all values, wherever those that differ stand', () => {
  const columns = record({
    length: integer({ min: 1, max: 600 }),
    others: integer({ min: 0, max: 120 }),
    step: constantFrom(0, 0.3, 1),
    isFirst: boolean(),
    tolerance: constantFrom(0, 0.5, 2),
  });
  let rare = 0;
  assert(
    property(columns, ({ length, others, step, isFirst, tolerance }) => {
      const values = Float64Array.from({ length }, (_, i) => {
        const isOther = isFirst ? i < others : length - i <= others;
        return isOther ? 10 + i * step : (i % 3) * step * 0.4;
      });
      const plain = plainRareShare(values, tolerance);
      if (plain !== undefined && length > 150) rare += 1;
      expect(rareShare(values, tolerance)).toEqual(plain);
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(rare).toBeGreaterThan(100);
});
