import { describe, expect, it, vi } from 'vitest';
import { calibrationCoverage, type CalibrationTrial } from '../../../src/statistics/calibration/calibrationCoverage.ts';
import type { CalibrationSettings } from '../../../src/statistics/calibration/calibrationState.ts';
import { identification } from '../../../src/statistics/calibration/identification.ts';
import { jitteredBands } from '../../../src/statistics/calibration/jitteredBands.ts';
import { predictiveCheck } from '../../../src/statistics/calibration/predictiveCheck.ts';
import { normals, repetitions, seeded, SIMULATION_TIMEOUT } from '../generators.ts';
import { calibrateTo, weightedMean } from './calibrate.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const settings: CalibrationSettings = {
  method: 'smc',
  dimensions: 3,
  particles: 300,
  budget: 100_000,
  leastAcceptance: 0.01,
};

describe('what the patterns identify', () => {
  it('recovers known parameters, and names the one that nothing depends on', () => {
    const generator = seeded('noise');
    const model = ([a, b]: readonly number[]) => {
      const [one, other] = normals(2, generator);
      return [a + 0.01 * one, a * a - b + 0.01 * other];
    };
    const truth = [0.3, 0.8];
    const bands = [
      { lower: 0.24, upper: 0.36 },
      { lower: 0.09 - 0.8 - 0.06, upper: 0.09 - 0.8 + 0.06 },
    ];
    const { units, weights } = calibrateTo(settings, 'recover', bands, model);
    for (const [k, value] of truth.entries()) {
      expect(Math.abs(weightedMean(units[k], weights) - value)).toBeLessThan(0.03);
    }
    const { parameters, ridges } = identification(units, weights);
    expect(parameters.map(({ identified }) => identified)).toEqual([true, true, false]);
    expect(parameters[0].contraction).toBeGreaterThan(0.9);
    expect(Math.abs(parameters[2].contraction)).toBeLessThan(4 * parameters[2].standardError);
    expect(ridges).toEqual([]);
  });

  it('finds the ridge along which two parameters make up for each other', () => {
    const { units, weights } = calibrateTo(settings, 'ridge', [{ lower: 0.95, upper: 1.05 }], ([a, b]) => [a + b]);
    const { parameters, ridges } = identification(units, weights);
    expect(ridges).toHaveLength(1);
    expect(ridges[0].factors).toEqual([0, 1]);
    expect(ridges[0].correlation).toBeLessThan(-0.95);
    expect(parameters.map(({ identified }) => identified)).toEqual([false, false, false]);
  });

  it('counts contraction from the variance of the prior', () => {
    const units = [Float64Array.of(0.4, 0.5, 0.6), Float64Array.of(0, 0.5, 1)];
    const { parameters } = identification(units, new Float64Array(3).fill(1 / 3));
    expect(parameters[0].variance).toBeCloseTo(0.01, 12);
    expect(parameters[0].contraction).toBeCloseTo(0.88, 12);
    expect(parameters[1].contraction).toBeCloseTo(-2, 12);
    expect(() => identification(units, new Float64Array(2))).toThrow('units[0]: expected 2 values, got 3');
  });

  const runs = repetitions(600);
  it(`calls a parameter without effect identified only as often as its error says, ${runs} repetitions`, () => {
    const generator = seeded('inert');
    const weights = new Float64Array(1000).fill(1 / 1000);
    let beyond = 0;
    let identified = 0;
    for (let run = 0; run < runs; run += 1) {
      const { parameters } = identification([Float64Array.from(weights, () => generator())], weights);
      const [{ contraction, standardError }] = parameters;
      beyond += Number(Math.abs(contraction) > 1.96 * standardError);
      identified += Number(parameters[0].identified);
    }
    expect(Math.abs(beyond / runs - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / runs));
    // .1 is 3.5 standard errors of .028 with 1,000 particles.
    expect(identified / runs).toBeLessThan(0.02);
  });
});

describe('coverage of 90 % posterior intervals', () => {
  const halfWidths = [0.15, 0.2];
  const runs = repetitions(100);
  const trialsWith = (jitter: boolean): CalibrationTrial[] =>
    Array.from({ length: runs }, (_, run) => {
      const generator = seeded(`trial ${run}`);
      const truth = Float64Array.from({ length: 2 }, () => generator());
      const model = ([a, b]: readonly number[]): number[] => {
        const [one, other] = normals(2, generator);
        return [a + 0.03 * one, a - b + 0.03 * other];
      };
      const bands = jitteredBands(model([...truth]), halfWidths, jitter ? generator : () => 0.5);
      const small = { ...settings, dimensions: 2, particles: 60 };
      return { truth, posterior: calibrateTo(small, `trial ${run}`, bands, model) };
    });

  it(`is .90 with jittered bands, more without, ${runs} repetitions`, () => {
    const tolerance = 4 * Math.sqrt((0.1 * 0.9) / runs) + 0.01;
    for (const { share } of calibrationCoverage(trialsWith(true), 0.9)) {
      expect(Math.abs(share - 0.9), `${share}`).toBeLessThan(tolerance);
    }
    for (const { share } of calibrationCoverage(trialsWith(false), 0.9)) expect(share).toBeGreaterThan(0.93);
  });

  it('places jittered bands so that the statistic lies anywhere within them', () => {
    const generator = seeded('jitter');
    const places = Array.from({ length: 2000 }, () => {
      const [{ lower, upper }] = jitteredBands([3], [0.5], generator);
      expect(upper - lower).toBeCloseTo(1, 12);
      return 3 - lower;
    });
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThan(1);
    const mean = places.reduce((sum, place) => sum + place / 2000, 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 2000));
    expect(() => jitteredBands([1], [], generator)).toThrow('halfWidths: expected 1 values, got 0');
  });

  it('is counted over trials, with its exact interval', () => {
    const posterior = { units: [Float64Array.of(0.1, 0.2, 0.3, 0.4)], weights: new Float64Array(4).fill(0.25) };
    const trials = [0.05, 0.1, 0.25, 0.9].map((truth) => ({ truth: Float64Array.of(truth), posterior }));
    expect(calibrationCoverage(trials, 0.9)[0].share).toBe(0.5);
  });
});

describe('predictive check', () => {
  const statistics = Float64Array.from({ length: 100 }, (_, index) => index / 100);
  const weights = new Float64Array(100).fill(0.01);

  it('holds the posterior to a band', () => {
    const check = predictiveCheck(statistics, weights, { lower: 0.5, upper: 2 });
    expect(check).toMatchObject({ median: 0.49, lower: 0.04, upper: 0.94, verdict: 'open' });
    expect(check.shareInside).toBeCloseTo(0.5, 12);
    expect(predictiveCheck(statistics, weights, { lower: 0, upper: 1 }).verdict).toBe('holds');
    expect(predictiveCheck(statistics, weights, { lower: 2, upper: 3 }).verdict).toBe('fails');
  });

  it('counts missing statistics as outside', () => {
    const gappy = statistics.map((value, index) => (index < 50 ? NaN : value));
    const { shareInside, median } = predictiveCheck(gappy, weights, { lower: 0, upper: 1 });
    expect(shareInside).toBeCloseTo(0.5, 12);
    expect(median).toBeCloseTo(0.74, 12);
  });
});
