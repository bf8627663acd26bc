import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairedDifferences } from '../../src/statistics/pairedDifferences.ts';
import { ratioDifferenceInterval, ratioInterval } from '../../src/statistics/ratioInterval.ts';
import { ratioPseudoValues } from '../../src/statistics/ratioPseudoValues.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { column } from './columnArbitraries.ts';
import { expectClose } from './expectClose.ts';

const denominators = column.map((values) => values.map((value) => Math.abs(value) + 0.5));
const parts = fc.tuple(column, denominators).map(([ones, others]) => ({ numerators: ones, denominators: others }));

it('pseudo-values have the error of the jackknife of a ratio, and their differences that of a difference', () => {
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      const halfWidth = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => (upper - lower) / 2;
      const [ones, others] = [ratioPseudoValues(first), ratioPseudoValues(second)];
      expectClose([halfWidth(tInterval(ones))], [halfWidth(ratioInterval(first))], 1e-9);
      const difference = tInterval(pairedDifferences(ones, others));
      expectClose([halfWidth(difference)], [halfWidth(ratioDifferenceInterval(first, second))], 1e-9);
    }),
    { seed: 61, numRuns: 60 },
  );
});

it('with equal denominators are the values; a ratio that is missing stays so; alone it is itself', () => {
  const numerators = Float64Array.of(1, 2, NaN, 4, 9);
  const ones = new Float64Array(5).fill(1);
  expectClose(
    ratioPseudoValues({ numerators, denominators: ones }).filter((one) => !Number.isNaN(one)),
    [1, 2, 4, 9],
    1e-12,
  );
  const gaps = ratioPseudoValues({ numerators, denominators: Float64Array.of(0, 1, 1, NaN, 3) });
  expect([...gaps].map(Number.isNaN)).toEqual([true, false, true, true, false]);
  expect([...ratioPseudoValues({ numerators: Float64Array.of(3), denominators: Float64Array.of(2) })]).toEqual([1.5]);
});
