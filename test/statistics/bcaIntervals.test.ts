import { describe, expect, it } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { expectClose } from './expectClose.ts';
import { exponentials, seeded } from './generators.ts';
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

  it('beyond the pole of the correction ends at the far resample, not at the near one', () => {
    const values = Float64Array.from({ length: 200 }, (_, index) => (index === 0 ? 1000 : index / 200));
    const [{ mean, lower, upper, acceleration }] = bcaIntervals(
      [values],
      resampleCounts(200, 2000, seeded('pole')),
      1 - 1e-11,
    );
    expect(acceleration).toBeGreaterThan(0.15);
    expect(upper).toBeGreaterThan(2 * mean);
    expect(lower).toBeLessThan(mean);
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
