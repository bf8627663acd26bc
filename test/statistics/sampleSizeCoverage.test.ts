import { describe, expect, it, vi } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { meanInterval } from '../../src/statistics/meanInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { weekBand } from '../../src/statistics/weekBand.ts';
import { exponentials, normals, repetitions, seeded, SIMULATION_TIMEOUT } from './generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const holds = ({ lower, upper }: { lower: number; upper: number }, truth: number) => lower <= truth && truth <= upper;

/** Four standard errors of a rate in so many repetitions. */
const within = (rate: number, runs: number) => 4 * Math.sqrt((rate * (1 - rate)) / runs);

const fewRuns = repetitions(1000, 4000);

// Below 20 values the skewness of a sample would choose badly, and BCa is too narrow (.89 of 5 normal values): t is taken.
describe(`few values: interval chosen by skewness, and t, ${fewRuns} repetitions`, () => {
  it.each([
    ['normal', 5, 0.95, 0.95, normals, 0],
    ['normal', 8, 0.95, 0.95, normals, 0],
    ['normal', 20, 0.95, 0.95, normals, 0],
    ['exponential', 5, 0.88, 0.88, exponentials, 1],
    ['exponential', 8, 0.893, 0.893, exponentials, 1],
    ['exponential', 20, 0.92, 0.918, exponentials, 1],
    ['exponential', 50, 0.938, 0.94, exponentials, 1],
  ] as const)('%s, n = %i: %d and %d', (name, n, chosen, t, draw, truth) => {
    const generator = seeded(`few ${name} ${n}`);
    let resample = resampleCounts(n, 500, generator);
    let [byRule, byT] = [0, 0];
    for (let run = 0; run < fewRuns; run += 1) {
      if (run % 50 === 0) resample = resampleCounts(n, 500, generator);
      const values = draw(n, generator);
      byRule += Number(holds(meanInterval(values, resample), truth));
      byT += Number(holds(tInterval(values), truth));
    }
    // The stated rates are themselves seen over 3,000: half a per cent.
    expect(Math.abs(byRule / fewRuns - chosen), `${byRule / fewRuns}`).toBeLessThan(within(chosen, fewRuns) + 0.005);
    expect(Math.abs(byT / fewRuns - t), `t ${byT / fewRuns}`).toBeLessThan(within(t, fewRuns) + 0.005);
  });
});

const manyRuns = repetitions(60);

describe(`more than 2,000 values, ${manyRuns} repetitions`, () => {
  it('max-|t| from the normal with the sample correlation: 8 metrics together in 95 %', () => {
    const generator = seeded('normal family');
    const resample = resampleCounts(2100, 2, generator);
    let together = 0;
    for (let run = 0; run < manyRuns; run += 1) {
      const common = normals(2100, generator);
      const columns = Array.from({ length: 8 }, () => ({
        values: exponentials(2100, generator).map((own, i) => 0.6 * common[i] + 0.8 * (own - 1)),
      }));
      const { intervals, method } = simultaneousIntervals(columns, resample, generator);
      expect(method).toBe('normal');
      together += Number(intervals.every((interval) => holds(interval, 0)));
    }
    expect(Math.abs(together / manyRuns - 0.95), `${together / manyRuns}`).toBeLessThan(within(0.95, manyRuns));
  });

  it('BCa over 500 block means: 95 %', () => {
    const generator = seeded('blocks');
    let held = 0;
    for (let run = 0; run < manyRuns; run += 1) {
      const resample = resampleCounts(2500, 300, generator);
      const [interval] = bcaIntervals([exponentials(2500, generator)], resample);
      held += Number(holds(interval, 1));
    }
    expect(Math.abs(held / manyRuns - 0.947), `${held / manyRuns}`).toBeLessThan(within(0.947, manyRuns));
  });
});

const bandRuns = repetitions(40);

it(`a band over 52 weeks of skewed values at n = 200 holds all together, ${bandRuns} repetitions`, () => {
  const generator = seeded('52 weeks');
  let together = 0;
  for (let run = 0; run < bandRuns; run += 1) {
    const weeks = [exponentials(200, generator).map((value) => value - 1)];
    while (weeks.length < 52) {
      const last = weeks.at(-1)!;
      weeks.push(exponentials(200, generator).map((own, i) => 0.9 * last[i] + Math.sqrt(0.19) * (own - 1)));
    }
    const { lower, upper } = weekBand(weeks, generator);
    together += Number(weeks.every((_, week) => lower[week] <= 0 && upper[week] >= 0));
  }
  // .946 over 2,000.
  expect(Math.abs(together / bandRuns - 0.946), `${together / bandRuns}`).toBeLessThan(within(0.946, bandRuns));
});
