import { describe, expect, it } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { clopperPearson } from '../../src/statistics/clopperPearson.ts';
import { meanInterval, meanIntervals } from '../../src/statistics/meanInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { expectClose } from './expectClose.ts';
import { exponentials, normals, seeded } from './generators.ts';
import { reference } from './reference.ts';

const example = Float64Array.of(10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213);

describe('BCa', () => {
  it('meets the exact interval (32.24, 91.40), a = .06152887, z0 = .06193, at B = 100,000', () => {
    const resample = resampleCounts(example.length, 100_000, seeded('BCa example'));
    const [{ lower, upper, acceleration, biasCorrection }] = bcaIntervals([example], resample);
    expect(acceleration).toBeCloseTo(0.06152887, 8);
    expect(Math.abs(biasCorrection - 0.06193)).toBeLessThan(0.02);
    expect(Math.abs(lower - 32.24)).toBeLessThan(0.4);
    expect(Math.abs(upper - 91.4)).toBeLessThan(1);
    const [bootLower, bootUpper] = reference('bcaOfExample');
    expect(Math.abs(lower - bootLower)).toBeLessThan(0.4);
    expect(Math.abs(upper - bootUpper)).toBeLessThan(1);
  });

  it('counts ties half: a symmetric two-point sample has no bias', () => {
    const values = Float64Array.from({ length: 60 }, (_, index) => 0.1 + (index % 2) * 0.6);
    const [{ biasCorrection }] = bcaIntervals([values], resampleCounts(60, 20_000, seeded('ties')));
    // A tenth of the resamples tie with the mean: counted whole, z0 would be off by .13.
    expect(Math.abs(biasCorrection)).toBeLessThan(0.03);
  });

  it('over 500 blocks of 5,000 values agrees with resampling single ones', () => {
    const values = exponentials(5000, seeded('blocks'));
    const blocked = resampleCounts(5000, 4000, seeded('blocked'));
    expect(blocked.units).toBe(500);
    const [{ lower, upper, mean }] = bcaIntervals([values], blocked);
    const { lower: tLower, upper: tUpper } = tInterval(values);
    expect(Math.abs(upper - lower - (tUpper - tLower)) / (tUpper - tLower)).toBeLessThan(0.08);
    expect(lower).toBeLessThan(mean);
    expect(upper).toBeGreaterThan(mean);
  });

  it('with missing values is close to the interval of the values present', () => {
    const generator = seeded('missing');
    const values = exponentials(400, generator);
    const gaps = values.map((value, index) => (index % 2 === 0 ? value : NaN));
    const [full] = bcaIntervals([values.filter((_, index) => index % 2 === 0)], resampleCounts(200, 4000, generator));
    const [gapped] = bcaIntervals([gaps], resampleCounts(400, 4000, generator));
    expectClose([gapped.lower, gapped.upper], [full.lower, full.upper], 0.02);
    expect(gapped.acceleration).toBe(full.acceleration);
  });

  it('of a column does not depend on the columns beside it', () => {
    const generator = seeded('columns');
    const columns = Array.from({ length: 37 }, () => exponentials(60, generator));
    columns[3] = columns[3].map((value, index) => (index < 5 ? NaN : value));
    columns[35] = columns[35].map((value, index) => (index < 9 ? NaN : value));
    const resample = resampleCounts(60, 301, generator);
    const together = bcaIntervals(columns, resample);
    expect(together).toEqual(columns.map((column) => bcaIntervals([column], resample)[0]));
  });

  it('gives no ends to equal values', () => {
    const [interval] = bcaIntervals([new Float64Array(30).fill(2)], resampleCounts(30, 100, seeded('equal')));
    expect(interval).toMatchObject({ mean: 2, lower: NaN, upper: NaN });
  });
});

describe('resample counts', () => {
  it('hold as many draws as units in each resample', () => {
    const { counts, units } = resampleCounts(7, 50, seeded('counts'));
    for (let start = 0; start < counts.length; start += units) {
      expect(counts.subarray(start, start + units).reduce((sum, count) => sum + count)).toBe(7);
    }
  });

  it('refuse a number that is not a positive integer', () => {
    expect(() => resampleCounts(0, 10, seeded(''))).toThrow('n: expected an integer of at least 1, got 0');
    expect(() => resampleCounts(5, 1.5, seeded(''))).toThrow('resamples: expected an integer of at least 1, got 1.5');
  });
});

describe('t and Clopper–Pearson intervals agree with R', () => {
  it('t.test', () => {
    const { lower, upper } = tInterval(example);
    expectClose([lower, upper], reference('tIntervalOfExample'), 1e-12);
  });

  it('binom.test', () => {
    const cases = [
      [0, 10],
      [3, 10],
      [10, 10],
      [7, 200],
      [49, 1000],
      [5000, 10000],
    ];
    const ends = cases.flatMap(([successes, trials]) => {
      const { lower, upper } = clopperPearson(successes, trials);
      return [lower, upper];
    });
    expectClose(ends, reference('clopperPearson'), 1e-8);
    expect(() => clopperPearson(4, 3)).toThrow('successes: expected at most 3, got 4');
  });
});

describe('meanInterval', () => {
  const generator = seeded('mean interval');
  const resample = resampleCounts(200, 2000, generator);

  it('is t where n ≥ 25γ², else BCa', () => {
    const even = meanInterval(normals(200, generator), resample);
    expect(even).toMatchObject({ method: 't', flag: 'ordinary', n: 200, missing: 0 });
    expect(200).toBeGreaterThanOrEqual(25 * even.skewness ** 2);
    const values = normals(200, generator).map((value) => Math.exp(1.5 * value));
    const skewed = meanInterval(values, resample);
    expect(skewed).toMatchObject({ method: 'bca', flag: 'ordinary' });
    expect(200).toBeLessThan(25 * skewed.skewness ** 2);
    const [{ lower, upper }] = bcaIntervals([values], resample);
    expect([skewed.lower, skewed.upper]).toEqual([lower, upper]);
  });

  it('of rare values is the share that differs, without a verdict on the mean', () => {
    const values = Float64Array.from({ length: 200 }, (_, index) => (index < 49 ? 1 + index : 0));
    const interval = meanInterval(values, resample);
    expect(interval).toMatchObject({ flag: 'rare', method: 'none', lower: NaN, upper: NaN });
    expect(interval.rare).toEqual({ commonest: 0, others: 49, ...clopperPearson(49, 200) });
    const fifty = values.map((value, index) => (index === 49 ? 1 : value));
    expect(meanInterval(fifty, resample).flag).toBe('ordinary');
  });

  it('takes forty different values for a small sample, not for a rare event', () => {
    expect(meanInterval(normals(40, generator), resampleCounts(40, 100, generator)).flag).toBe('ordinary');
  });

  it('of constant values stays within R(1 − α^(1/n)), and has no ends without a range', () => {
    const values = new Float64Array(200).fill(0.3);
    const reach = 1 - 0.05 ** (1 / 200);
    const { lower, upper, flag, method, sd } = meanInterval(values, resample, { range: 1 });
    expect({ flag, method, sd }).toEqual({ flag: 'constant', method: 'range', sd: 0 });
    expectClose([lower, upper], [0.3 - reach, 0.3 + reach], 1e-12);
    expect(meanInterval(values, resample)).toMatchObject({ flag: 'constant', method: 'none', lower: NaN });
  });

  it('takes rounding in differences for nothing when told the scale', () => {
    const rounding = Float64Array.from({ length: 200 }, () => (generator() - 0.5) * 1e-15);
    expect(meanInterval(rounding, resample).flag).toBe('ordinary');
    expect(meanInterval(rounding, resample, { scale: 0.5 }).flag).toBe('constant');
    const fewReal = rounding.map((value, index) => (index < 10 ? 0.1 + index : value));
    expect(meanInterval(fewReal, resample, { scale: 0.5 })).toMatchObject({ flag: 'rare', rare: { others: 10 } });
  });

  it('counts missing values; of fewer than two there is nothing to say', () => {
    const values = new Float64Array(200).fill(NaN);
    expect(meanInterval(values, resample)).toMatchObject({ n: 0, missing: 200, flag: 'insufficient', lower: NaN });
    values[0] = 1;
    expect(meanInterval(values, resample)).toMatchObject({ n: 1, missing: 199, mean: 1, flag: 'insufficient' });
  });

  it('refuses a column of another length and a level outside (0, 1)', () => {
    expect(() => meanIntervals([{ values: new Float64Array(3) }], resample)).toThrow(
      'columns[0].values: expected 200 values, got 3',
    );
    expect(() => meanInterval(new Float64Array(200), resample, { level: 1 })).toThrow('level: expected');
  });
});
