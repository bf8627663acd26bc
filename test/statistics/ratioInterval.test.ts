import { describe, expect, it } from 'vitest';
import { ratioDifferenceInterval, ratioInterval } from '../../src/statistics/ratioInterval.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { tQuantile } from '../../src/statistics/studentT.ts';
import { expectClose } from './expectClose.ts';
import { exponentials, seeded } from './generators.ts';
import { reference } from './reference.ts';

const numerators = Float64Array.from(reference('ratioNumerators'));
const denominators = Float64Array.from(reference('ratioDenominators'));

describe('ratio of sums', () => {
  it('has the delete-one jackknife error that R computes by definition', () => {
    const { ratio, standardError, lower, upper } = ratioInterval({ numerators, denominators });
    expectClose([ratio, standardError], reference('ratioJackknife'), 1e-13);
    expectClose([(upper - lower) / 2], [tQuantile(0.975, 7) * standardError], 1e-12);
  });

  it('with equal denominators is the mean and its t interval', () => {
    const values = exponentials(50, seeded('ratio'));
    const ratio = ratioInterval({ numerators: values, denominators: new Float64Array(50).fill(1) });
    const { mean, lower, upper } = tInterval(values);
    expectClose([ratio.ratio, ratio.lower, ratio.upper], [mean, lower, upper], 1e-12);
  });

  it('leaves out and counts replicates without a denominator', () => {
    const gaps = {
      numerators: Float64Array.of(...numerators, 0, NaN, 4),
      denominators: Float64Array.of(...denominators, 0, 5, NaN),
    };
    expect(ratioInterval(gaps)).toEqual({ ...ratioInterval({ numerators, denominators }), missing: 3 });
  });

  it('is missing, never 0, where all denominators are 0', () => {
    const none = ratioInterval({ numerators: new Float64Array(3), denominators: new Float64Array(3) });
    expect(none).toMatchObject({ n: 0, missing: 3, ratio: NaN, lower: NaN });
  });

  it('differs from itself by exactly 0, pair by pair', () => {
    const parts = { numerators, denominators };
    expect(ratioDifferenceInterval(parts, parts)).toMatchObject({ ratio: 0, standardError: 0, lower: 0, upper: 0 });
    const shifted = { numerators: numerators.map((value, index) => value + denominators[index]), denominators };
    const { ratio, standardError } = ratioDifferenceInterval(shifted, parts);
    expect(ratio).toBeCloseTo(1, 12);
    expect(standardError).toBeLessThan(1e-12);
  });

  it('refuses parts of different lengths', () => {
    expect(() => ratioInterval({ numerators, denominators: new Float64Array(2) })).toThrow(
      'denominators: expected 8 values, got 2',
    );
  });
});
