import { describe, expect, it, vi } from 'vitest';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { weekBand } from '../../src/statistics/weekBand.ts';
import { SIMULATION_TIMEOUT, normals, repetitions, seeded } from './generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

// How often all intervals of a family of nominal .95 hold their truth (0) together. Seeded; ±.045 is three and a half
// to four standard errors of 300 to 400 repetitions at .95 (.0126, .0109).
const TOLERANCE = 0.045;
const familyRepetitions = repetitions(400);
const bandRepetitions = repetitions(300);

function holdsZero({ lower, upper }: { lower: number; upper: number }): boolean {
  return lower <= 0 && upper >= 0;
}

describe(`max-|t| over 12 correlated metrics at n = 100, ${familyRepetitions} repetitions, ±${TOLERANCE}`, () => {
  it.each([
    ['normal', (z: number) => z],
    ['lognormal', (z: number) => Math.exp(z / 2) - Math.exp(1 / 8)],
  ] as const)('%s values', (name, shape) => {
    const generator = seeded(`family coverage ${name}`);
    let resample = resampleCounts(100, 2000, generator);
    let together = 0;
    let pointwise = 0;
    for (let repetition = 0; repetition < familyRepetitions; repetition++) {
      if (repetition % 20 === 0) resample = resampleCounts(100, 2000, generator);
      const common = normals(100, generator);
      const columns = Array.from({ length: 12 }, () => ({
        values: normals(100, generator).map((own, i) => shape(0.6 * common[i] + 0.8 * own)),
      }));
      together += Number(simultaneousIntervals(columns, resample, generator).intervals.every(holdsZero));
      pointwise += Number(columns.every(({ values }) => holdsZero(tInterval(values))));
    }
    const seen = together / familyRepetitions;
    expect(Math.abs(seen - 0.95), `${seen}`).toBeLessThan(TOLERANCE);
    expect(pointwise / familyRepetitions).toBeLessThan(0.85);
  });
});

describe(`band over 40 weeks at n = 60, ${bandRepetitions} repetitions, ±${TOLERANCE}`, () => {
  it('autocorrelation .9 from week to week', () => {
    const generator = seeded('band coverage');
    let together = 0;
    let pointwise = 0;
    for (let repetition = 0; repetition < bandRepetitions; repetition++) {
      const weeks = [normals(60, generator)];
      while (weeks.length < 40) {
        const last = weeks.at(-1)!;
        weeks.push(normals(60, generator).map((own, i) => 0.9 * last[i] + Math.sqrt(0.19) * own));
      }
      const { lower, upper } = weekBand(weeks, generator);
      together += Number(weeks.every((_, week) => holdsZero({ lower: lower[week], upper: upper[week] })));
      pointwise += Number(weeks.every((week) => holdsZero(tInterval(week))));
    }
    const seen = together / bandRepetitions;
    expect(Math.abs(seen - 0.95), `${seen}`).toBeLessThan(TOLERANCE);
    expect(pointwise / bandRepetitions).toBeLessThan(0.8);
  });
});
