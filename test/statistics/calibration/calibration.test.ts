import { describe, expect, it } from 'vitest';
import { bandDistance } from '../../../src/statistics/calibration/bandDistance.ts';
import {
  type CalibrationSettings,
  type CalibrationState,
  startCalibration,
} from '../../../src/statistics/calibration/calibrationState.ts';
import { importanceWeights, kernelOf, moveBy } from '../../../src/statistics/calibration/kernel.ts';
import { noisyPatterns } from '../../../src/statistics/calibration/noisyPatterns.ts';
import { effectiveSize } from '../../../src/statistics/calibration/population.ts';
import { posteriorOf } from '../../../src/statistics/calibration/posterior.ts';
import { proposeParticles } from '../../../src/statistics/calibration/proposeParticles.ts';
import { recordDistances } from '../../../src/statistics/calibration/recordDistances.ts';
import { weightedCovariance } from '../../../src/statistics/weightedCovariance.ts';
import { weightedQuantile } from '../../../src/statistics/weightedQuantile.ts';
import { expectClose } from '../expectClose.ts';
import { normals, seeded } from '../generators.ts';
import { calibrate, calibrateTo, weightedMean } from './calibrate.ts';

const smc: CalibrationSettings = {
  method: 'smc',
  dimensions: 1,
  particles: 200,
  budget: 100_000,
  leastAcceptance: 0.01,
};

describe('distance from bands', () => {
  const bands = [
    { lower: 0.4, upper: 0.6 },
    { lower: 0, upper: 2 },
  ];

  it('is the largest of |s − mid| / half-width: 1 at the edge', () => {
    expect(bandDistance([0.5, 3], bands)).toBe(2);
    expect(bandDistance([0.5, 1], bands)).toBe(0);
    expect(bandDistance([0.5, 2], bands)).toBe(1);
    expect(bandDistance([0.1, 1], bands)).toBeCloseTo(4, 12);
  });

  it('of a missing statistic is endless, and of no band is refused', () => {
    expect(bandDistance([NaN, 1], bands)).toBe(Infinity);
    expect(bandDistance([0.5, Infinity], bands)).toBe(Infinity);
    expect(() => bandDistance([0.5], bands)).toThrow('statistics: expected 2 values, got 1');
    expect(() => bandDistance([], [])).toThrow('bands: expected at least one pattern, got none');
    const wrong = [{ lower: 1, upper: 1 }, bands[0], { lower: NaN, upper: 1 }];
    expect(() => bandDistance([1, 1, 1], wrong)).toThrow(
      'bands[0]: expected lower < upper, got [1, 1]\nbands[2]: expected lower < upper, got [NaN, 1]',
    );
  });

  it('needs standard errors of at most a fifth of the half-width', () => {
    expect(noisyPatterns([0.02, 0.2], bands, 10)).toEqual([]);
    expect(noisyPatterns([0.019, 0.21], bands, 10).map(({ pattern }) => pattern)).toEqual([1]);
    // .04/.1 is twice a fifth: four times the replicates.
    expect(noisyPatterns([0.04, 0.2], bands, 10)).toEqual([
      { pattern: 0, share: expect.closeTo(0.4, 12), replicatesNeeded: 40 },
    ]);
  });
});

describe('weighted statistics', () => {
  it('covariance with equal weights is the sample covariance', () => {
    const columns = [Float64Array.of(1, 2, 4, 9), Float64Array.of(2, 1, 5, 4)];
    const equal = new Float64Array(4).fill(0.25);
    // Means 4 and 3; sums of squares 38 and 10, of products 12; over n − 1.
    expectClose(weightedCovariance(columns, equal), [38 / 3, 12 / 3, 12 / 3, 10 / 3], 1e-14);
    expect(() => weightedCovariance(columns, new Float64Array(3))).toThrow('columns[0]: expected 3 values, got 4');
  });

  it('quantile is the smallest value at which the weights reach the probability', () => {
    const values = Float64Array.of(3, 1, 2);
    const weights = Float64Array.of(0.5, 0.25, 0.25);
    expect([0, 0.25, 0.26, 0.5, 0.51, 1].map((p) => weightedQuantile(values, weights, p))).toEqual([1, 1, 2, 2, 3, 3]);
    expect(weightedQuantile(new Float64Array(0), new Float64Array(0), 0.5)).toBeNaN();
    expect(() => weightedQuantile(values, weights, 2)).toThrow('probability: expected a number from 0 to 1, got 2');
  });

  it('effective size is 1/Σw²', () => {
    expect(effectiveSize([0.5, 0.5])).toBe(2);
    expect(effectiveSize([1, 0, 0])).toBe(1);
  });
});

describe('kernel', () => {
  const particles = Array.from({ length: 60 }, (_, block) => {
    const [x, y] = normals(2, seeded(`kernel ${block}`));
    return { unit: [x, x / 2 + y, block / 20], distance: 0, block };
  });
  const population = { particles, weights: particles.map(() => 1 / 60) };

  it('moves by twice the weighted covariance of the population', () => {
    const columns = [0, 1, 2].map((k) => Float64Array.from(particles, ({ unit }) => unit[k]));
    const expected = weightedCovariance(columns, Float64Array.from(population.weights)).map((value) => 2 * value);
    const generator = seeded('moves');
    const kernel = kernelOf(population);
    const moves = Array.from({ length: 20_000 }, () => moveBy(kernel, [1, 2, 3], normals(3, generator)));
    const moved = [0, 1, 2].map((k) => Float64Array.from(moves, (place) => place[k]));
    const found = weightedCovariance(moved, new Float64Array(20_000).fill(1 / 20_000));
    for (const [at, value] of expected.entries()) {
      const [i, j] = [Math.floor(at / 3), at % 3];
      const error = Math.sqrt((expected[4 * i] * expected[4 * j] + value * value) / 20_000);
      expect(Math.abs(found[at] - value), `[${i}, ${j}]`).toBeLessThan(4 * error);
    }
  });

  it('weighs by prior over mixture, worked by hand for one parameter', () => {
    const before = {
      particles: [0.1, 0.25, 0.4].map((x, block) => ({ unit: [x], distance: 0, block })),
      weights: [0.2, 0.5, 0.3],
    };
    const mean = 0.02 + 0.125 + 0.12;
    const spread = 0.2 * (0.1 - mean) ** 2 + 0.5 * (0.25 - mean) ** 2 + 0.3 * (0.4 - mean) ** 2;
    const variance = (2 * spread) / (1 - 0.04 - 0.25 - 0.09);
    const places = [0.3, 0.02, 0.9];
    const raw = places.map((x) => {
      const mixture = [0.1, 0.25, 0.4].map((y, j) => before.weights[j] * Math.exp(-((x - y) ** 2) / (2 * variance)));
      return 1 / mixture.reduce((sum, value) => sum + value);
    });
    const whole = raw.reduce((sum, value) => sum + value);
    const drawn = places.map((x, block) => ({ unit: [x], distance: 0, block }));
    expectClose(
      importanceWeights(drawn, before),
      raw.map((value) => value / whole),
      1e-12,
    );
  });

  it('stands a perfect ridge', () => {
    const ridge = Array.from({ length: 20 }, (_, block) => ({
      unit: [block / 20, 1 - block / 20],
      distance: 0,
      block,
    }));
    const flat = { particles: ridge, weights: ridge.map(() => 0.05) };
    for (const weight of importanceWeights(ridge, flat)) expect(weight).toBeGreaterThan(0);
  });
});

describe('a calibration', () => {
  it('that accepts everything gives the prior back, through weights', () => {
    const settings = { ...smc, dimensions: 2, particles: 1000 };
    const { units, weights, threshold, effectiveSize: size } = posteriorOf(calibrate(settings, 'prior', () => 0.5))!;
    expect(threshold).toBe(1);
    for (const values of units) {
      const mean = weightedMean(values, weights);
      const square = weightedMean(
        values.map((u) => u * u),
        weights,
      );
      // Four standard errors of some 950 effective draws of a uniform coordinate.
      expect(size).toBeGreaterThan(900);
      expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.038);
      expect(Math.abs(square - 1 / 3)).toBeLessThan(0.039);
    }
  });

  it.each(['smc', 'rejection'] as const)('of an exact model is uniform on the band: %s', (method) => {
    const { units, weights, threshold, status, distances } = calibrateTo(
      { ...smc, method, particles: 500 },
      `exact ${method}`,
      [{ lower: 0.3, upper: 0.5 }],
      ([unit]) => [unit],
    );
    expect([threshold, status]).toEqual([1, 'bands']);
    expect(Math.max(...distances)).toBeLessThanOrEqual(1);
    const mean = weightedMean(units[0], weights);
    const variance = weightedMean(
      units[0].map((u) => (u - mean) ** 2),
      weights,
    );
    // Uniform on [.3, .5]: SD .0577; four standard errors of about 400 effective draws.
    expect(Math.abs(mean - 0.4)).toBeLessThan(0.0116);
    expect(Math.abs(variance - 0.04 / 12)).toBeLessThan(6e-4);
  });

  it('lowers its threshold to max(1, median distance), and stops at 1', () => {
    const state = calibrate(smc, 'thresholds', ({ unit }) => Math.abs(unit[0] - 0.5) / 0.02);
    const thresholds = state.history.map(({ threshold }) => threshold);
    expect(thresholds[0]).toBeNull();
    for (const [index, { medianDistance }] of state.history.slice(0, -1).entries()) {
      expect(thresholds[index + 1]).toBe(Math.max(1, medianDistance));
    }
    expect(thresholds.at(-1)).toBe(1);
    expect(state.status).toBe('bands');
    const attempts = state.history.reduce((sum, generation) => sum + generation.attempts, 0);
    expect(state.simulations).toBe(attempts);
    // Far fewer simulations than rejection, which accepts 1 in 25.
    expect(attempts).toBeLessThan(0.6 * 200 * 25);
  });

  it('does not depend on the size of batches, nor on an interruption', () => {
    const distance = ({ unit }: { unit: readonly number[] }) => Math.abs(unit[0] - 0.7) / 0.05;
    const one = calibrate(smc, 'batches', distance, 1);
    expect(calibrate(smc, 'batches', distance, 7)).toEqual(one);
    expect(calibrate(smc, 'batches', distance, 5000)).toEqual(one);
    expect(calibrate(smc, 'other', distance)).not.toEqual(one);

    let state = startCalibration(smc);
    for (let batch = 0; batch < 12; batch += 1) {
      const proposals = proposeParticles(state, 33, (name) => seeded(`batches/${name}`));
      state = recordDistances(
        state,
        proposals.map((proposal) => ({ proposal, distance: distance(proposal) })),
      );
    }
    expect(state.status).toBe('running');
    const readBack: CalibrationState = JSON.parse(JSON.stringify(state));
    expect(readBack).toEqual(state);
    expect(calibrate(smc, 'batches', distance, 20, readBack)).toEqual(one);
  });

  it('gives every particle fresh seeds: blocks are never used twice', () => {
    const seen: number[] = [];
    const distance = ({ unit, block }: { unit: readonly number[]; block: number }): number => {
      seen.push(block);
      return Math.abs(unit[0] - 0.5) / 0.1;
    };
    const { simulations, population } = calibrate(smc, 'blocks', distance, 1);
    expect(seen).toEqual(Array.from({ length: simulations }, (_, block) => block));
    const kept = population!.particles.map(({ block }) => block);
    expect(new Set(kept).size).toBe(200);
    // The last generation’s own.
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(200);
  });

  it('ends where the bands are out of reach, with what it has', () => {
    // Distances from 1.5 on: the threshold falls towards 1.5, the accepted share with it.
    const far = calibrate({ ...smc, particles: 50 }, 'far', ({ unit }) => 1.5 + 40 * Math.abs(unit[0] - 0.5) ** 0.2);
    expect(['acceptance', 'stalled']).toContain(far.status);
    expect(posteriorOf(far)!.threshold).toBeGreaterThan(1.5);
    expect(calibrate(smc, 'stalled', () => 3).status).toBe('stalled');
    const nothing = calibrate({ ...smc, particles: 20 }, 'nothing', () => Infinity);
    expect(nothing.status).toBe('acceptance');
    expect(nothing.attempts).toBe(2000);
    expect(posteriorOf(nothing)).toBeUndefined();
    const poor = calibrate({ ...smc, budget: 450 }, 'budget', ({ unit }) => Math.abs(unit[0] - 0.5) / 0.001, 7);
    expect([poor.status, poor.simulations]).toEqual(['budget', 450]);
    expect(posteriorOf(poor)!.threshold).toBeNull();
    const few = calibrate({ ...smc, method: 'rejection', budget: 300 }, 'few', ({ unit }) => unit[0] / 0.1, 7);
    expect(few.status).toBe('budget');
    const { weights } = posteriorOf(few)!;
    expect(weights.length).toBeGreaterThan(10);
    expectClose([weights.reduce((sum, weight) => sum + weight)], [1], 1e-12);
  });

  it('says when few particles carry the weight', () => {
    const population = {
      particles: [0, 1, 2, 3].map((block) => ({ unit: [block / 4], distance: 0, block })),
      weights: [0.97, 0.01, 0.01, 0.01],
    };
    const state = { ...startCalibration({ ...smc, particles: 4 }), population, populationThreshold: 1 };
    expect(posteriorOf(state)!.lowEffectiveSize).toBe(true);
    const even = { ...state, population: { ...population, weights: [0.25, 0.25, 0.25, 0.25] } };
    expect(posteriorOf(even)!.lowEffectiveSize).toBe(false);
  });

  it('refuses settings and records that do not fit', () => {
    const at = (change: object) => () => startCalibration({ ...smc, ...change });
    expect(at({ particles: 2 })).toThrow('particles: expected an integer of at least 3, got 2');
    expect(at({ budget: 100 })).toThrow('budget: expected an integer of at least 200, got 100');
    expect(at({ leastAcceptance: 0 })).toThrow('leastAcceptance: expected a share between 0 and 1, got 0');
    const state = startCalibration(smc);
    const proposals = proposeParticles(state, 3, seeded);
    const second = [{ proposal: proposals[1], distance: 1 }];
    expect(() => recordDistances(state, second)).toThrow(
      'recorded: expected particle 0 of generation 0, got 1 of 0; record them in order',
    );
    const ended = calibrate(smc, 'ended', () => 3);
    expect(() => proposeParticles(ended, 1, seeded)).toThrow('got one that ended: stalled');
    expect(recordDistances(ended, second)).toBe(ended);
  });
});
