import { describe, expect, it } from 'vitest';
import { moments } from '../../src/statistics/moments.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { expectClose } from './expectClose.ts';
import { correlatedColumns, exponentials, normals, seeded } from './generators.ts';
import { reference } from './reference.ts';

describe('simultaneous intervals', () => {
  const resample = resampleCounts(200, 2000, seeded('family'));

  it('are wider than the pointwise ones, the more so the larger the family', () => {
    const columns = correlatedColumns(40, 200, 0.3, 'wider').map((values) => ({ values }));
    const [one, few, many] = [1, 5, 40].map((size) =>
      simultaneousIntervals(columns.slice(0, size), resample, seeded('')),
    );
    expect(one.method).toBe('bootstrap');
    expect(Math.abs(one.critical - 1.972)).toBeLessThan(0.12);
    expect(few.critical).toBeGreaterThan(one.critical);
    expect(many.critical).toBeGreaterThan(few.critical);
    const { mean, standardError, lower, upper } = many.intervals[7];
    expectClose([lower, upper], [mean - many.critical * standardError, mean + many.critical * standardError], 1e-12);
    const { sd } = moments(columns[7].values);
    expectClose([standardError], [sd / Math.sqrt(200)], 1e-12);
  });

  it('take c from max|t*| of the resamples, each with its own standard error', () => {
    const columns = correlatedColumns(3, 15, 0.5, 'by hand').map((values) => values.map(Math.exp));
    const few = resampleCounts(15, 199, seeded('by hand'));
    const largest = Array.from({ length: 199 }, (_, b) => {
      const drawn = [...few.counts.subarray(b * 15, (b + 1) * 15)].flatMap((count, i) => Array<number>(count).fill(i));
      return Math.max(
        ...columns.map((values) => {
          const { mean, sd } = moments(Float64Array.from(drawn, (i) => values[i]));
          return Math.abs(mean - moments(values).mean) / (sd / Math.sqrt(15));
        }),
      );
    });
    largest.sort((a, b) => a - b);
    const family = columns.map((values) => ({ values }));
    // ⌈200 · .95⌉ = 190th of 199.
    expectClose([simultaneousIntervals(family, few, seeded('')).critical], [largest[189]], 1e-9);
  });

  it('say which members exclude 0', () => {
    const values = normals(200, seeded('zero'));
    const family = [{ values }, { values: values.map((value) => value + 3) }, { values: values.map((v) => v - 3) }];
    expect(
      simultaneousIntervals(family, resample, seeded('')).intervals.map(({ excludesZero }) => excludesZero),
    ).toEqual([false, true, true]);
  });

  it('leave rare and constant members without ends, and the others as if those were not there', () => {
    const values = exponentials(200, seeded('others'));
    const rare = Float64Array.from({ length: 200 }, (_, index) => (index < 9 ? 1 : 0));
    const family = [{ values: rare }, { values }, { values: new Float64Array(200).fill(1) }];
    const { critical, intervals } = simultaneousIntervals(family, resample, seeded(''));
    expect(critical).toBe(simultaneousIntervals([{ values }], resample, seeded('')).critical);
    expect(intervals.map(({ flag }) => flag)).toEqual(['rare', 'ordinary', 'constant']);
    expect(intervals[0]).toMatchObject({ lower: NaN, upper: NaN, excludesZero: false });
    expect(intervals[2]).toMatchObject({ mean: 1, lower: NaN, excludesZero: false });
    expect(simultaneousIntervals([{ values: rare }], resample, seeded('')).critical).toBeNaN();
  });

  it('above 2,000 replicates come from the normal with the sample correlations', () => {
    const columns = correlatedColumns(12, 4000, 0.5, 'normal').map((values) => ({ values }));
    const { critical, method } = simultaneousIntervals(columns, resampleCounts(4000, 10, seeded('')), seeded('large'));
    expect(method).toBe('normal');
    expect(Math.abs(critical - reference('largestNormalQuantile')[2])).toBeLessThan(0.07);
  });

  it('refuse columns of another length', () => {
    expect(() => simultaneousIntervals([{ values: new Float64Array(2) }], resample, seeded(''))).toThrow(
      'columns[0].values: expected 200 values, got 2',
    );
  });
});
