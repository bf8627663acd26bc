import { describe, expect, it, vi } from 'vitest';
import { morrisDesign } from '../../../src/plan/designs/morrisDesign.ts';
import { resampleCounts } from '../../../src/statistics/resampleCounts.ts';
import { elementaryEffects } from '../../../src/statistics/sensitivity/elementaryEffects.ts';
import { levelEffects } from '../../../src/statistics/sensitivity/levelEffects.ts';
import { morrisMeasures } from '../../../src/statistics/sensitivity/morrisMeasures.ts';
import { predictSurface, responseSurface } from '../../../src/statistics/sensitivity/responseSurface.ts';
import { sobolIndices } from '../../../src/statistics/sensitivity/sobolIndices.ts';
import { normals, repetitions, seeded, SIMULATION_TIMEOUT } from '../generators.ts';
import { runSaltelli } from './saltelliRuns.ts';
import { bilinear, ishigami } from './testFunctions.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const holds = ({ lower, upper }: { lower: number; upper: number }, truth: number) =>
  Number(lower <= truth && truth <= upper);

/** Four standard errors of a rate in so many repetitions. */
const within = (rate: number, runs: number) => 4 * Math.sqrt((rate * (1 - rate)) / runs);

const runs = repetitions(200);

describe(`levels and predictions across 8 replicates that share their seeds, ${runs} repetitions`, () => {
  const grid = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => Float64Array.of(x, y)));
  const levelOf = [0, 0, 0, 1, 1, 1, 2, 2, 2];
  /** y + x², with a level and a tilt of x that a seed gives to all points. */
  const draw = (generator: () => number): Float64Array[] =>
    Array.from({ length: 8 }, () => {
      const [level, tilt] = normals(2, generator);
      return Float64Array.from(grid, ([x, y]) => y + x * x + level + tilt * x + 0.2 * normals(1, generator)[0]);
    });

  it('hold in 95 % of cases', () => {
    const generator = seeded('levels');
    // Means of x² over the grid: 5/12; of the levels 0, ¼, 1.
    const truths = [0, 0.25, 1].map((square) => square - 5 / 12);
    const held = [0, 0, 0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      const replicates = draw(generator);
      const { levels } = levelEffects(levelOf, 3, replicates);
      for (const [at, truth] of truths.entries()) held[at] += holds(levels[at], truth);
      const surface = responseSurface(grid, replicates, { terms: 'quadratic' });
      held[3] += holds(predictSurface(surface, Float64Array.of(0.3, 0.8)), 0.8 + 0.09);
      held[4] += holds(predictSurface(surface, Float64Array.of(1, 0)), 1);
    }
    for (const [at, count] of held.entries()) {
      expect(Math.abs(count / runs - 0.95), `[${at}] ${count / runs}`).toBeLessThan(within(0.95, runs));
    }
  });
});

describe(`screening of Ishigami’s function by 40 trajectories, r = 2, ${runs} repetitions`, () => {
  it('μ holds in 94 to 95 % of cases; μ* holds its value with noise, not the one without', () => {
    const { valueAt } = ishigami();
    const generator = seeded('screening');
    const truths = [7.70405411, 0, 0];
    const held = [0, 0, 0];
    let bare = 0;
    for (let run = 0; run < runs; run += 1) {
      const design = morrisDesign({ trajectories: 40, dimensions: 3, levels: 4, seed: `coverage ${run}` });
      const values = new Float64Array(design.points * 2);
      for (let at = 0; at < values.length; at += 1) {
        values[at] = valueAt(design.pointAt(Math.floor(at / 2))) + 6 * normals(1, generator)[0];
      }
      const trajectories = Array.from({ length: 40 }, (_, index) => design.trajectoryAt(index));
      const outputs = { factors: 3, replicates: 2, step: design.step, trajectories, values };
      const measures = elementaryEffects(outputs).map((effects) => morrisMeasures(effects, 2));
      for (const [at, truth] of truths.entries()) held[at] += holds(measures[at].mean, truth);
      bare += holds(measures[2].meanSize, 6.2487961);
    }
    for (const [at, count] of held.entries()) {
      expect(Math.abs(count / runs - 0.945), `[${at}] ${count / runs}`).toBeLessThan(within(0.945, runs) + 0.005);
    }
    // The floor says by how much noise lifts it.
    expect(bare / runs).toBeLessThan(0.6);
  });
});

const rowRuns = repetitions(80);

describe(`Sobol indices of 128 independent rows with noise, r = 2, ${rowRuns} repetitions`, () => {
  it('an inert factor seldom seems to matter; two that add up seldom seem to interact; S₁₂ holds', () => {
    const f = bilinear();
    const generator = seeded('inert');
    let resample = resampleCounts(128, 400, generator);
    const seen = { inert: 0, interacting: 0, pair: 0, signals: 0 };
    for (let run = 0; run < rowRuns; run += 1) {
      if (run % 10 === 0) resample = resampleCounts(128, 400, generator);
      const design = {
        sampling: 'independent',
        scramblings: 1,
        rows: 128,
        dimensions: 3,
        secondOrder: true,
        seed: `inert ${run}`,
      } as const;
      const noisy = runSaltelli(design, 2, (unit) => f.valueAt(unit) + 0.25 * normals(1, generator)[0]);
      const indices = sobolIndices(noisy, { method: 'bootstrap', resample });
      seen.signals += Number(indices.signal);
      seen.inert += Number(indices.total[2].lower > 0 || indices.first[2].lower > 0);
      seen.pair += holds(indices.interactions[0], 0.025);
      const additive = runSaltelli(
        { ...design, secondOrder: false },
        2,
        ([x, y]) => x + y + 0.25 * normals(1, generator)[0],
      );
      const sums = sobolIndices(additive, { method: 'bootstrap', resample });
      seen.interacting += Number(sums.total.some(({ lower }, at) => lower > sums.first[at].upper));
    }
    // S or ST of an inert factor, each one-sided 2.5 % and a little more by the percentile bootstrap: .073 seen over 2,000.
    const inert = seen.inert / rowRuns;
    expect(Math.abs(inert - 0.0725), `${inert}`).toBeLessThan(within(0.0725, rowRuns));
    // The note of interactions, any of three factors: the intervals of S and ST do not overlap; .011 seen.
    expect(seen.interacting / rowRuns).toBeLessThan(0.011 + within(0.011, rowRuns));
    const pair = seen.pair / rowRuns;
    expect(Math.abs(pair - 0.945), `${pair}`).toBeLessThan(within(0.945, rowRuns));
    expect(seen.signals).toBe(rowRuns);
  });
});
