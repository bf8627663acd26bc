import { describe, expect, it, vi } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { clopperPearson } from '../../src/statistics/clopperPearson.ts';
import { meanIntervals } from '../../src/statistics/meanInterval.ts';
import { quantileInterval } from '../../src/statistics/quantileInterval.ts';
import { ratioDifferenceInterval, ratioInterval } from '../../src/statistics/ratioInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import type { UniformGenerator } from '../../src/statistics/uniformGenerator.ts';
import { SIMULATION_TIMEOUT, exponentials, normals, repetitions, seeded } from './generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

// How often intervals of nominal .95 hold the truth. Seeded, so a result repeats; the tolerance of .03 is four standard
// errors of 1,000 repetitions at .95 (.0069 each), that is, a sound procedure fails under fewer than 1 in 10,000 seeds.
const TOLERANCE = 0.03;

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

function coverage(intervals: readonly Ends[], truth: number): number {
  return intervals.filter(({ lower, upper }) => lower <= truth && truth <= upper).length / intervals.length;
}

function sparse(share: number): (n: number, generator: UniformGenerator) => Float64Array {
  return (n, generator) => exponentials(n, generator).map((value) => (generator() < share ? value : 0));
}

function lognormals(n: number, generator: UniformGenerator): Float64Array {
  return normals(n, generator).map(Math.exp);
}

const meanRepetitions = repetitions(1000, 4000);

describe(`mean at n = 200, ${meanRepetitions} repetitions, ±${TOLERANCE}`, () => {
  it.each([
    ['normal', normals, 0, 0.95, 0.948],
    ['exponential', exponentials, 1, 0.947, 0.946],
    ['lognormal', lognormals, Math.exp(0.5), 0.927, 0.924],
    ['10 % non-zero', sparse(0.1), 0.1, 0.913, 0.934],
    ['2 % non-zero', sparse(0.02), 0.02, 0.795, 0.859],
  ] as const)('%s', (name, draw, truth, expectedT, expectedBca) => {
    const generator = seeded(`mean coverage ${name}`);
    const resample = resampleCounts(200, 2000, generator);
    const columns = Array.from({ length: meanRepetitions }, () => draw(200, generator));
    const t = coverage(
      columns.map((values) => tInterval(values)),
      truth,
    );
    const bca = coverage(bcaIntervals(columns, resample), truth);
    // So few non-zero values leave twice the standard error.
    const tolerance = name === '2 % non-zero' ? 2 * TOLERANCE : TOLERANCE;
    expect(Math.abs(t - expectedT), `t ${t}`).toBeLessThan(tolerance);
    expect(Math.abs(bca - expectedBca), `BCa ${bca}`).toBeLessThan(tolerance);

    const chosen = meanIntervals(
      columns.map((values) => ({ values })),
      resample,
    );
    if (name.endsWith('non-zero')) {
      // Where intervals of the mean fail, none is given; the share has one that holds.
      expect(chosen.every(({ flag, method }) => flag !== 'ordinary' && method === 'none')).toBe(true);
      const shares = chosen.filter(({ flag }) => flag === 'rare').map(({ rare }) => rare!);
      expect(coverage(shares, truth)).toBeGreaterThan(0.95 - TOLERANCE);
    } else {
      const both = coverage(chosen, truth);
      expect(Math.abs(both - expectedT), `chosen ${both}`).toBeLessThan(TOLERANCE);
    }
  });
});

/** A hundred numerators and skewed denominators with E(N) = 6·share and E(D) = 6. */
function ratioParts(generator: UniformGenerator, share: number) {
  const denominators = exponentials(100, generator).map((value) => 1 + 5 * value);
  const noise = exponentials(100, generator);
  return { denominators, numerators: denominators.map((value, i) => share * (0.5 * value + 3 * noise[i])) };
}

const ratioRepetitions = repetitions(1000);

describe(`ratio of sums at n = 100, ${ratioRepetitions} repetitions, ±${TOLERANCE}`, () => {
  it('jackknife', () => {
    const generator = seeded('jackknife');
    const intervals = Array.from({ length: ratioRepetitions }, () => ratioInterval(ratioParts(generator, 0.4)));
    const seen = coverage(intervals, 0.4);
    expect(Math.abs(seen - 0.95), `${seen}`).toBeLessThan(TOLERANCE);
  });

  it('jackknife of a difference of two', () => {
    const generator = seeded('jackknife difference');
    const intervals = Array.from({ length: ratioRepetitions }, () =>
      ratioDifferenceInterval(ratioParts(generator, 0.4), ratioParts(generator, 0.3)),
    );
    const seen = coverage(intervals, 0.1);
    expect(Math.abs(seen - 0.95), `${seen}`).toBeLessThan(TOLERANCE);
  });
});

const quantileRepetitions = repetitions(2000, 20_000);

describe(`order statistics at n = 120, ${quantileRepetitions} repetitions, at least nominal`, () => {
  it.each([0.05, 0.5, 0.9])('quantile %d of exponential values', (probability) => {
    const generator = seeded(`quantile ${probability}`);
    const intervals = Array.from({ length: quantileRepetitions }, () =>
      quantileInterval(exponentials(120, generator), probability),
    );
    const seen = coverage(intervals, -Math.log(1 - probability));
    // The exact coverage is known: the simulation must meet it within four standard errors.
    const exact = intervals[0].coverage;
    expect(exact).toBeGreaterThanOrEqual(0.95);
    expect(Math.abs(seen - exact), `${seen} against ${exact}`).toBeLessThan(
      4 * Math.sqrt((exact * (1 - exact)) / quantileRepetitions),
    );
  });
});

describe('Clopper–Pearson, by enumeration', () => {
  it.each([5, 20, 80])('%d trials: at least .95 for every share', (trials) => {
    const intervals = Array.from({ length: trials + 1 }, (_, successes) => clopperPearson(successes, trials));
    for (let share = 0.005; share < 1; share += 0.005) {
      let mass = (1 - share) ** trials;
      let covered = 0;
      for (let successes = 0; successes <= trials; successes++) {
        if (intervals[successes].lower <= share && share <= intervals[successes].upper) covered += mass;
        mass *= ((trials - successes) / (successes + 1)) * (share / (1 - share));
      }
      expect(covered, `share ${share}`).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
  });
});
