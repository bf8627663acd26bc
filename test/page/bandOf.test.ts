import { describe, expect, test } from 'vitest';
import { studentCriticals } from '../../src/explorer/studentCriticals.ts';
import { bandOf } from '../../src/page/explorer/bandOf.ts';
import { trailingMeans } from '../../src/page/explorer/trailingMeans.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';

const weeks = 3;
const replicates = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3].map((value, at) =>
  Float64Array.from({ length: weeks }, (_, week) => (week === 2 && at > 0 ? Number.NaN : value * (week + 1))),
);
const inWeek = (week: number) => Float64Array.from(replicates, (series) => series[week]);

describe('the band of some replicates', () => {
  test('of the mean is Student’s interval of each week', () => {
    const band = bandOf(replicates, 'mean', studentCriticals());
    for (const week of [0, 1]) {
      const { mean, lower, upper } = tInterval(inWeek(week));
      expect(band.mean[week]).toBeCloseTo(mean, 12);
      expect(band.lower[week]).toBeCloseTo(lower, 4);
      expect(band.upper[week]).toBeCloseTo(upper, 4);
    }
    // One value has a mean and no interval.
    expect(band.mean[2]).toBe(9);
    expect(band.lower[2]).toBeNaN();
  });

  test('of the runs lies between the 5th and the 95th percentile', () => {
    const band = bandOf(replicates, 'runs', studentCriticals());
    expect(band.lower[1]).toBe(quantile(inWeek(1), 0.05));
    expect(band.upper[1]).toBe(quantile(inWeek(1), 0.95));
  });

  test('has the quantiles of Student’s tables', () => {
    // 97.5 % quantiles for 1, 4, 9, 30 degrees of freedom, as any table of the t distribution has them.
    const criticals = studentCriticals();
    expect([1, 4, 9, 30].map((freedom) => criticals[freedom - 1].toFixed(3))).toEqual([
      '12.706',
      '2.776',
      '2.262',
      '2.042',
    ]);
    expect(criticals).toHaveLength(499);
  });
});

test('trailing means look back only, and over what is there', () => {
  const values = Float64Array.of(1, 3, Number.NaN, 5, 7);
  expect([...trailingMeans(values, 2)]).toEqual([1, 2, 3, 5, 6]);
  expect(trailingMeans(Float64Array.of(Number.NaN), 13)[0]).toBeNaN();
});
