import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { cliffsDelta } from '../../src/statistics/cliffsDelta.ts';
import { cohensD } from '../../src/statistics/cohensD.ts';
import { averageStandardisedDifference } from '../../src/statistics/averageStandardisedDifference.ts';
import { holmAdjusted } from '../../src/statistics/holmAdjusted.ts';
import { moments } from '../../src/statistics/moments.ts';
import { pairCorrelation } from '../../src/statistics/pairCorrelation.ts';
import { quantileInterval } from '../../src/statistics/quantileInterval.ts';
import { ratioInterval } from '../../src/statistics/ratioInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { resampledSums } from '../../src/statistics/resampledSums.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { weekBand } from '../../src/statistics/weekBand.ts';
import { COLUMN_LENGTH, column, gappyColumn } from './columnArbitraries.ts';
import { expectClose } from './expectClose.ts';
import { seeded } from './generators.ts';

const resample = resampleCounts(COLUMN_LENGTH, 150, seeded('properties'));

const shift = fc.integer({ min: -20, max: 20 });
const stretch = fc.integer({ min: 1, max: 16 }).map((value) => value / 4);

describe('the order of replicates carries no information', () => {
  it('moments, quantiles and effects of shuffled values are the same', () => {
    fc.assert(
      fc.property(gappyColumn, column, fc.infiniteStream(fc.nat()), (values, others, keys) => {
        const shuffled = [...values]
          .map((value) => [keys.next().value, value])
          .sort(([a], [b]) => a - b)
          .map(([, value]) => value);
        const moved = Float64Array.from(shuffled);
        const summary = (data: Float64Array) => {
          const { n, missing, mean, sd, minimum, maximum } = moments(data);
          const { estimate, lower, upper } = quantileInterval(data, 0.5);
          return [n, missing, mean, sd, minimum, maximum, estimate, lower, upper, cliffsDelta(data, others)];
        };
        const [one, other] = [summary(values), summary(moved)];
        for (const [index, number] of one.entries()) {
          if (Number.isFinite(number)) expect(other[index]).toBeCloseTo(number, 10);
          else expect(other[index]).toBe(number);
        }
      }),
    );
  });

  it('Holm adjusts each p value the same wherever it stands', () => {
    const p = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(p, (values) => {
        expect(holmAdjusted(values.toReversed())).toEqual(holmAdjusted(values).toReversed());
        for (const [index, adjusted] of holmAdjusted(values).entries()) {
          expect(adjusted).toBeGreaterThanOrEqual(values[index]);
          expect(adjusted).toBeLessThanOrEqual(Math.min(1, values[index] * values.length) + 1e-15);
        }
      }),
    );
  });
});

describe('units carry no information: intervals of a + b·x are a + b·(interval of x)', () => {
  it('t, BCa, simultaneous, order statistics, ratio and band', () => {
    fc.assert(
      fc.property(column, shift, stretch, (values, a, b) => {
        const moved = values.map((value) => a + b * value);
        const before = intervalEnds(values);
        for (const [index, end] of intervalEnds(moved).entries()) {
          if (Number.isNaN(before[index])) expect(end).toBeNaN();
          else expect(Math.abs(end - (a + b * before[index])), `end ${index}`).toBeLessThan(1e-9 * (1 + Math.abs(a)));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('effects do not change, and turn their sign with the order of the samples', () => {
    fc.assert(
      fc.property(column, column, shift, stretch, (first, second, a, b) => {
        const move = (data: Float64Array) => data.map((value) => a + b * value);
        for (const effect of [averageStandardisedDifference, cohensD, cliffsDelta]) {
          expect(effect(move(first), move(second))).toBeCloseTo(effect(first, second), 9);
          expect(effect(second, first)).toBeCloseTo(-effect(first, second), 12);
        }
        expect(pairCorrelation(move(first), second)).toBeCloseTo(pairCorrelation(first, second), 9);
      }),
    );
  });
});

describe('resampled sums', () => {
  it('are the products of counts and values, whatever the number of vectors and resamples', () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 9 }), fc.integer({ min: 1, max: 7 }), (vectors, resamples) => {
        const few = resampleCounts(COLUMN_LENGTH, resamples, seeded('few'));
        const sums = resampledSums(vectors, few);
        for (const [index, vector] of vectors.entries()) {
          const expected = Array.from({ length: resamples }, (_, b) =>
            vector.reduce((sum, value, unit) => sum + value * few.counts[b * COLUMN_LENGTH + unit], 0),
          );
          expectClose(sums[index], expected, 1e-9);
        }
      }),
    );
  });
});

/** Lower and upper ends of an interval of each kind. */
function intervalEnds(values: Float64Array): number[] {
  const band = weekBand([values, values.toReversed()], seeded('week band'));
  const denominators = new Float64Array(COLUMN_LENGTH).fill(2);
  return [
    tInterval(values),
    bcaIntervals([values], resample)[0],
    simultaneousIntervals([{ values }], resample, seeded('')).intervals[0],
    quantileInterval(values, 0.4),
    ratioInterval({ numerators: values.map((value) => 2 * value), denominators }),
    { lower: band.lower[0], upper: band.upper[1] },
  ].flatMap(({ lower, upper }) => [lower, upper]);
}
