import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../../src/statistics/compensatedSum.ts';
import { lagOneAutocorrelation } from '../../src/statistics/lagOneAutocorrelation.ts';
import { moments } from '../../src/statistics/moments.ts';
import nist from '../reference/nist.json' with { type: 'json' };
import { expectClose } from './expectClose.ts';
import { reference } from './reference.ts';

/** NumAcc2 to 4 by their definition: centre + .2, then centre + .1 and centre + .3 in turn, 1,001 values. */
function numAcc(centre: number): Float64Array {
  return Float64Array.from({ length: 1001 }, (_, i) => {
    if (i === 0) return Number(`${centre}.2`);
    return Number(i % 2 === 1 ? `${centre}.1` : `${centre}.3`);
  });
}

const example = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];

describe('NIST Statistical Reference Datasets, univariate (https://www.itl.nist.gov/div898/strd/univ/homepage.html)', () => {
  it.each([
    ['NumAcc1', Float64Array.of(10000001, 10000003, 10000002), 10000002, 1, -0.5, 1e-15],
    ['NumAcc2', numAcc(1), 1.2, 0.1, -0.999, 1e-13],
    ['NumAcc3', numAcc(1000000), 1000000.2, 0.1, -0.999, 1e-9],
    ['NumAcc4', numAcc(10000000), 10000000.2, 0.1, -0.999, 1e-8],
  ])('%s', (_, values, mean, sd, correlation, precision) => {
    const result = moments(values);
    expectClose([result.mean], [mean], 1e-15);
    expectClose([result.sd, lagOneAutocorrelation(values)], [sd, correlation], precision);
  });

  it.each([
    ['Lew', nist.Lew, 1e-13],
    ['Lottery', nist.Lottery, 1e-13],
    // An SD of 4e-4 around 2.002: the values themselves hold twelve of its digits.
    ['Mavro', nist.Mavro, 1e-11],
  ] as const)('%s', (_, { values, certified }, precision) => {
    const column = Float64Array.from(values);
    const { mean, sd } = moments(column);
    expectClose([mean], [certified[0]], 1e-14);
    expectClose([sd, lagOneAutocorrelation(column)], certified.slice(1), precision);
  });

  it("Michelso: Michelson's 100 speeds of light (R's morley)", () => {
    const values = Float64Array.from(reference('michelson'));
    const { mean, sd } = moments(values);
    expectClose([mean], [299.8524], 1e-15);
    expectClose([sd, lagOneAutocorrelation(values)], [0.0790105478190518, 0.535199668621283], 1e-12);
  });
});

describe('moments', () => {
  it('skewness divides by n, as R computes it', () => {
    expectClose([moments(Float64Array.from(example)).skewness], reference('skewnessOfExample'), 1e-14);
  });

  it('counts missing values and leaves them out', () => {
    expect(moments(Float64Array.of(NaN, 1, NaN, 3))).toEqual({
      n: 2,
      missing: 2,
      mean: 2,
      sd: Math.SQRT2,
      skewness: 0,
      minimum: 1,
      maximum: 3,
    });
  });

  it('says nothing where there is nothing', () => {
    expect(moments(new Float64Array(0))).toMatchObject({ n: 0, mean: NaN, sd: NaN, minimum: NaN });
    expect(moments(Float64Array.of(NaN))).toMatchObject({ n: 0, missing: 1, mean: NaN });
    expect(moments(Float64Array.of(4))).toMatchObject({ n: 1, mean: 4, sd: NaN, skewness: NaN });
  });

  it('gives equal values an SD of exactly 0', () => {
    expect(moments(new Float64Array(7).fill(0.1))).toMatchObject({ mean: 0.1, sd: 0, skewness: 0 });
  });

  it('sums with the rounding errors carried along (example of Neumaier 1974)', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(compensatedSum([Infinity, 1])).toBe(Infinity);
  });

  it('needs two values, none missing, for an autocorrelation', () => {
    expect(() => lagOneAutocorrelation(Float64Array.of(1))).toThrow('values.length: expected an integer of at least 2');
    expect(lagOneAutocorrelation(Float64Array.of(1, NaN, 2))).toBeNaN();
    expect(lagOneAutocorrelation(Float64Array.of(2, 2, 2))).toBeNaN();
  });
});
