import { describe, expect, it } from 'vitest';
import { correlationMatrix } from '../../src/statistics/correlationMatrix.ts';
import { largestNormalQuantile } from '../../src/statistics/largestNormalQuantile.ts';
import { moments } from '../../src/statistics/moments.ts';
import { pairCorrelation } from '../../src/statistics/pairCorrelation.ts';
import { pivotedCholesky } from '../../src/statistics/pivotedCholesky.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { weekBand } from '../../src/statistics/weekBand.ts';
import { expectClose } from './expectClose.ts';
import { exponentials, normals, seeded } from './generators.ts';
import { reference } from './reference.ts';

function exchangeable(size: number, correlation: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, index) => (index % (size + 1) === 0 ? 1 : correlation));
}

/** `count` columns that share a part of their noise, so that they correlate at `correlation`. */
function correlatedColumns(count: number, n: number, correlation: number, seed: string): Float64Array[] {
  const generator = seeded(seed);
  const common = normals(n, generator);
  return Array.from({ length: count }, () =>
    normals(n, generator).map((own, i) => Math.sqrt(correlation) * common[i] + Math.sqrt(1 - correlation) * own),
  );
}

describe('quantile of the largest of correlated normals', () => {
  it("agrees with R's integration over the common factor, within 4 standard errors of 10,000 draws", () => {
    const cases = [
      [1, 0],
      [12, 0],
      [12, 0.5],
      [72, 0.3],
      [208, 0.9],
    ];
    const expected = reference('largestNormalQuantile');
    for (const [index, [size, correlation]] of cases.entries()) {
      const quantile = largestNormalQuantile(exchangeable(size, correlation), size, seeded(`largest ${index}`));
      expect(Math.abs(quantile - expected[index]), `${size} at ${correlation}`).toBeLessThan(0.07);
    }
  });

  it('of one variable repeated is that of one: the matrix may be singular', () => {
    const quantile = largestNormalQuantile(exchangeable(30, 1), 30, seeded('repeated'));
    expect(Math.abs(quantile - 1.96)).toBeLessThan(0.07);
  });
});

describe('pivoted Cholesky', () => {
  it('multiplies back to a singular correlation matrix, of rank one below its size', () => {
    const columns = correlatedColumns(5, 40, 0.4, 'Cholesky');
    // Shares that sum to a constant: the sixth column depends on the others.
    columns.push(Float64Array.from({ length: 40 }, (_, i) => 1 - columns.reduce((sum, column) => sum + column[i], 0)));
    const matrix = correlationMatrix(columns);
    const { factor, order, rank } = pivotedCholesky(matrix, 6);
    expect(rank).toBe(5);
    const product = Float64Array.from({ length: 36 }, (_, at) => {
      let sum = 0;
      for (let k = 0; k < rank; k++) sum += factor[Math.floor(at / 6) * rank + k] * factor[(at % 6) * rank + k];
      return sum;
    });
    for (const [at, value] of product.entries()) {
      expect(value).toBeCloseTo(matrix[order[Math.floor(at / 6)] * 6 + order[at % 6]], 9);
    }
  });
});

describe('correlation matrix', () => {
  it('holds the correlations of the pairs, and 0 for a constant column', () => {
    const [a, b] = correlatedColumns(2, 30, 0.5, 'matrix');
    const matrix = correlationMatrix([a, b, new Float64Array(30).fill(3)]);
    const r = pairCorrelation(a, b);
    expectClose(matrix, [1, r, 0, r, 1, 0, 0, 0, 0], 1e-12);
  });
});

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

describe('band over weeks', () => {
  it("of a single week is Student's interval, up to the 10,000 draws", () => {
    const week = exponentials(12, seeded('week'));
    const band = weekBand([week], seeded('band'));
    const { mean, lower, upper } = tInterval(week);
    expect(band.mean[0]).toBe(mean);
    expectClose([(band.upper[0] - band.lower[0]) / (upper - lower)], [1], 0.04);
  });

  it('has no width in a week that does not vary, and leaves it out of c', () => {
    const weeks = correlatedColumns(4, 100, 0.5, 'weeks');
    const flat = new Float64Array(100).fill(0.2);
    const band = weekBand([flat, ...weeks, flat], seeded('flat'));
    expect(band.critical).toBe(weekBand(weeks, seeded('flat')).critical);
    expect([band.lower[0], band.upper[5]]).toEqual([0.2, 0.2]);
    expect(weekBand([flat], seeded('flat'))).toMatchObject({ critical: NaN, lower: Float64Array.of(0.2) });
  });

  it('of 208 weeks has c between 2.9 and 3.7, the less the weeks differ the smaller', () => {
    const generator = seeded('208 weeks');
    const bands = [0.5, 0.98].map((memory) => {
      const weeks = Array.from({ length: 208 }, () => new Float64Array(200));
      for (let run = 0; run < 200; run++) {
        const shocks = normals(208, generator);
        let state = shocks[0];
        for (let week = 0; week < 208; week++) {
          weeks[week][run] = state;
          state = memory * state + Math.sqrt(1 - memory * memory) * shocks[(week + 1) % 208];
        }
      }
      return weekBand(weeks, generator).normalCritical;
    });
    expect(bands[0]).toBeLessThan(3.8);
    expect(bands[1]).toBeGreaterThan(2.9);
    expect(bands[1]).toBeLessThan(bands[0] - 0.2);
  });

  it('refuses weeks of different lengths', () => {
    expect(() => weekBand([new Float64Array(3), new Float64Array(2)], seeded(''))).toThrow(
      'weeks[1]: expected 3 values, got 2',
    );
  });
});
