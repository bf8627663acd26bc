import { describe, expect, it } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { clopperPearson } from '../../src/statistics/clopperPearson.ts';
import { meanInterval, meanIntervals } from '../../src/statistics/meanInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { normalQuantile } from '../../src/statistics/standardNormal.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { expectClose } from './expectClose.ts';
import { normals, seeded } from './generators.ts';
import { reference } from './reference.ts';

const example = Float64Array.of(10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213);

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

  it('is t where n ≥ 25γ², that is γ ≤ 2.83 for 200 values, else BCa', () => {
    const methods = new Map<number, string>();
    for (let spread = 0.1; spread < 2; spread += 0.05) {
      const values = Float64Array.from({ length: 200 }, (_, i) => Math.exp(spread * normalQuantile((i + 0.5) / 200)));
      const { method, flag, skewness, lower, upper } = meanInterval(values, resample);
      expect(flag).toBe('ordinary');
      expect(method, `γ = ${skewness}`).toBe(skewness <= Math.sqrt(8) ? 't' : 'bca');
      const expected = method === 't' ? tInterval(values) : bcaIntervals([values], resample)[0];
      expect([lower, upper]).toEqual([expected.lower, expected.upper]);
      methods.set(skewness, method);
    }
    const near = [...methods].filter(([skewness]) => skewness > 2.4 && skewness < 3.3).map(([, method]) => method);
    expect(new Set(near)).toEqual(new Set(['t', 'bca']));
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
