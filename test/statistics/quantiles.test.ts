import { describe, expect, it } from 'vitest';
import { median } from '../../src/statistics/median.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { quantileInterval } from '../../src/statistics/quantileInterval.ts';
import { quantileRanks } from '../../src/statistics/quantileRanks.ts';
import { expectClose } from './expectClose.ts';
import { reference } from './reference.ts';

const example = Float64Array.of(213, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 10);

describe('quantiles', () => {
  it("are R's type 7", () => {
    expectClose(
      reference('quantileProbabilities').map((probability) => quantile(example, probability)),
      reference('quantileType7'),
      1e-14,
    );
  });

  it('leave missing values out', () => {
    expect(median(Float64Array.of(3, NaN, 1, 2))).toBe(2);
    expect(median(Float64Array.of(NaN))).toBeNaN();
  });

  it('refuse a probability outside [0, 1]', () => {
    expect(() => quantile(example, 1.1)).toThrow('probability: expected a number from 0 to 1, got 1.1');
  });
});

describe('order-statistic intervals', () => {
  it('have the ranks that R finds', () => {
    const ranks = [
      [20, 0.5],
      [200, 0.5],
      [200, 0.05],
      [200, 0.95],
      [10, 0.05],
      [10000, 0.9],
    ].flatMap(([n, probability]) => {
      const { lower, upper } = quantileRanks(n, probability);
      return [lower, upper];
    });
    expect(ranks).toEqual(reference('quantileRanks'));
  });

  it('hold the textbook coverage for the median of 20: ranks 6 and 15, .9586', () => {
    expect(quantileRanks(20, 0.5).coverage).toBeCloseTo(0.95861, 5);
  });

  it('keep their precision where (1 − p)^n underflows', () => {
    const { lower, upper, coverage } = quantileRanks(100_000, 0.5);
    expect(lower + upper).toBe(100_001);
    expect(coverage).toBeGreaterThanOrEqual(0.95);
    expect(coverage).toBeLessThan(0.952);
  });

  it('are open where no order statistic is far enough out', () => {
    expect(quantileInterval(Float64Array.of(3, 1, 2), 0.5)).toMatchObject({
      estimate: 2,
      lower: -Infinity,
      upper: Infinity,
      coverage: 1,
    });
  });

  it('return order statistics of the values present', () => {
    const values = Float64Array.from({ length: 21 }, (_, index) => (index === 0 ? NaN : index));
    expect(quantileInterval(values, 0.5)).toMatchObject({ n: 20, missing: 1, estimate: 10.5, lower: 6, upper: 15 });
    expect(quantileInterval(Float64Array.of(NaN), 0.5)).toMatchObject({ n: 0, estimate: NaN, lower: NaN });
  });
});
