import { describe, expect, it } from 'vitest';
import { pickPoints } from '../../../src/analysis/design/pickPoints.ts';
import { pointStatistics } from '../../../src/analysis/design/pointStatistics.ts';
import { meanInterval } from '../../../src/statistics/meanInterval.ts';
import { resampleCounts } from '../../../src/statistics/resampleCounts.ts';
import { SIMULATION_TIMEOUT, normals, repetitions, seeded } from '../../statistics/generators.ts';

describe('pointStatistics', () => {
  /** Rounds of points that are given one after another. */
  function signsOf(...points: number[][]) {
    const replicates = points[0].length;
    const values = Float64Array.from({ length: points.length * replicates }, (_, index) => {
      return points[index % points.length][Math.floor(index / points.length)];
    });
    return pointStatistics(values, { points: points.length, replicates }, 1, [-2, 3]);
  }

  it('equal values show their sign where a share 1 − .05^(1/n) at the other end would not turn it', () => {
    // n = 6: a share of .39 may be unseen. 2 − 4 · .39 > 0, 1 − 3 · .39 < 0; five leave .45: 2 − 4 · .45 > 0.
    const { signs, lower } = signsOf(
      [2, 2, 2, 2, 2, 2],
      [1, 1, 1, 1, 1, 1],
      [-2, -2, -2, -2, -2, -2],
      [0, 0, 0, 0, 0, 0],
      [2, 2, 2, 2, 2, NaN],
      [2, 2, NaN, NaN, NaN, NaN],
    );
    expect(signs).toEqual({ positive: 2, negative: 1, undecided: 3, meanAbove: 4, meanBelow: 1 });
    expect([...lower].every(Number.isNaN)).toBe(true);
  });

  it('a rare event that turns the sign is not overlooked: at most 5 % of points, whatever its share', () => {
    // One run in 20, 8 or 4 takes back all that the others gain; the mean is 0 or on the other side.
    for (const [share, far] of [
      [0.05, -0.19],
      [0.125, -0.07],
      [0.26, -0.03],
    ]) {
      for (const replicates of [6, 20, 60]) {
        const generator = seeded(`rare sign ${share} ${replicates}`);
        const points = 2000;
        const values = Float64Array.from({ length: points * replicates }, () => (generator() < share ? far : 0.01));
        const { signs } = pointStatistics(values, { points, replicates }, 1, [-1, 1]);
        // Four standard errors of 2,000 points at .05: .02.
        expect(signs.positive / points, `${share}, ${replicates}`).toBeLessThan(0.07);
      }
    }
  });

  it('what cannot be below 0 is above it where it is not 0', () => {
    const { signs } = pointStatistics(Float64Array.of(3, 3), { points: 1, replicates: 2 }, 3, [0, Number.MAX_VALUE]);
    expect(signs.positive).toBe(1);
    const open = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;
    expect(pointStatistics(new Float64Array(50).fill(-3), { points: 1, replicates: 50 }, 3, open).signs.undecided).toBe(
      1,
    );
  });

  it('values that seldom differ have no interval, two different ones have', () => {
    const { lower, upper, signs } = signsOf(
      [1, 1, 1, 1, 1, 2],
      [1, 2, NaN, NaN, NaN, NaN],
      [9, NaN, NaN, NaN, NaN, NaN],
    );
    expect([...lower].map(Number.isNaN)).toEqual([true, false, true]);
    // t₁ at .975: 12.706.
    expect(upper[1]).toBeCloseTo(1.5 + 12.7062 / 2, 3);
    expect(signs.undecided).toBe(3);
  });

  it('a value and its opposite at even odds pass for a sign in at most 5 % of points', () => {
    for (const replicates of [2, 4, 6, 8]) {
      const generator = seeded(`signs ${replicates}`);
      const points = 4000;
      const values = Float64Array.from({ length: points * replicates }, () => (generator() < 0.5 ? -1 : 1));
      const { signs } = pointStatistics(values, { points, replicates }, 1, [-1, 1]);
      // Four standard errors of 4,000 points at .05: .014.
      expect((signs.positive + signs.negative) / points).toBeLessThan(0.064);
    }
  });
});

describe('pickPoints', () => {
  it('meets each level of a factorial as often as any other', () => {
    const picked = pickPoints(10_000, 2000);
    expect(new Set(picked).size).toBe(2000);
    expect([...picked]).toEqual([...picked].sort((a, b) => a - b));
    for (const [step, levels] of [
      [1, 5],
      [5, 10],
      [1000, 10],
    ]) {
      const counts = Array.from({ length: levels }, () => 0);
      for (const point of picked) counts[Math.floor(point / step) % levels] += 1;
      for (const count of counts) expect(Math.abs(count / (2000 / levels) - 1)).toBeLessThan(0.1);
    }
    expect([...pickPoints(3, 10)]).toEqual([0, 1, 2]);
  });
});

// Seeded; four standard errors of 2,000 repetitions at .95 are .02.
it('the interval of 5 and of 8 normal parts holds in 95 % of cases', { timeout: SIMULATION_TIMEOUT }, () => {
  const runs = repetitions(2000, 8000);
  for (const parts of [5, 8]) {
    const generator = seeded(`parts ${parts}`);
    const resample = resampleCounts(parts, 400, generator);
    let held = 0;
    for (let run = 0; run < runs; run += 1) {
      const { lower, upper, method } = meanInterval(normals(parts, generator), resample, { level: 0.95 });
      expect(method).toBe('t');
      held += Number(lower <= 0 && 0 <= upper);
    }
    expect(Math.abs(held / runs - 0.95), `${parts}: ${held / runs}`).toBeLessThan(0.02);
  }
});
