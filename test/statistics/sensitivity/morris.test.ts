import { describe, expect, it, vi } from 'vitest';
import { morrisDesign } from '../../../src/plan/designs/morrisDesign.ts';
import { elementaryEffects } from '../../../src/statistics/sensitivity/elementaryEffects.ts';
import { type MorrisMeasures, morrisMeasures } from '../../../src/statistics/sensitivity/morrisMeasures.ts';
import { expectClose } from '../expectClose.ts';
import { normals, repetitions, seeded, SIMULATION_TIMEOUT } from '../generators.ts';
import { ishigami } from './testFunctions.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const levels = [0, 1 / 3, 2 / 3, 1];
const step = 2 / 3;

/** All effects of a factor on the grid of four levels: 2 places to start from × 4 × 4 places of the others. */
function allEffects(factor: number): Float64Array {
  const { valueAt } = ishigami();
  const effects: number[] = [];
  for (const start of levels.slice(0, 2)) {
    for (const x of levels) {
      for (const y of levels) {
        const place = [x, y];
        place.splice(factor, 0, start);
        const moved = place.with(factor, start + step);
        effects.push((valueAt(Float64Array.from(moved)) - valueAt(Float64Array.from(place))) / step);
      }
    }
  }
  return Float64Array.from(effects);
}

/** The same value for each of two replicates: no noise. */
function twice(effects: Float64Array): Float64Array {
  return Float64Array.from({ length: 2 * effects.length }, (_, at) => effects[Math.floor(at / 2)]);
}

/** Runs a noisy model along trajectories and screens its factors. */
function screen(
  options: { readonly trajectories: number; readonly dimensions: number; readonly seed: string },
  replicates: number,
  model: (unit: Float64Array) => number,
): MorrisMeasures[] {
  const design = morrisDesign({ ...options, levels: 4 });
  const values = new Float64Array(design.points * replicates);
  for (let point = 0; point < design.points; point += 1) {
    const unit = design.pointAt(point);
    for (let k = 0; k < replicates; k += 1) values[point * replicates + k] = model(unit);
  }
  const trajectories = Array.from({ length: options.trajectories }, (_, index) => design.trajectoryAt(index));
  const outputs = { factors: options.dimensions, replicates, step: design.step, trajectories, values };
  return elementaryEffects(outputs).map((effects) => morrisMeasures(effects, replicates));
}

describe('screening without noise', () => {
  it('meets the values of all 32 effects of each factor of Ishigami, 4 levels, Δ = 2/3', () => {
    const found = [0, 1, 2].map((factor) => morrisMeasures(twice(allEffects(factor)), 2));
    for (const [i, value] of [7.70405411, 0, 0].entries()) expect(found[i].mean.estimate).toBeCloseTo(value, 8);
    for (const [i, value] of [7.70405411, 7.875, 6.2487961].entries()) {
      expect(found[i].meanSize.estimate).toBeCloseTo(value, 8);
    }
    for (const [i, value] of [6.34878, 8.00101, 8.97854].entries()) expect(found[i].sd).toBeCloseTo(value, 5);
    expect(found.map(({ n, floor, aboveNoise }) => [n, floor, aboveNoise])).toEqual([
      [32, 0, true],
      [32, 0, true],
      [32, 0, true],
    ]);
  });

  it('finds the slopes of a linear model exactly, up and down, and no σ', () => {
    const measures = screen({ trajectories: 10, dimensions: 3, seed: 'linear' }, 2, ([x, y]) => 3 * x - 2 * y);
    expectClose(
      measures.flatMap(({ mean, meanSize }) => [mean.estimate, meanSize.estimate]),
      [3, 3, -2, 2, 0, 0],
      1e-12,
    );
    for (const { sd } of measures) expect(sd).toBeLessThan(1e-7);
    expect(measures.map(({ defined }) => defined)).toEqual([true, true, false]);
    expect(measures[2]).toMatchObject({ floor: 0, sd: 0, aboveNoise: false });
  });

  it('takes the effect of each step from its own trajectory', () => {
    const trajectories = [
      { factors: [1, 0], signs: [1, -1] },
      { factors: [0, 1], signs: [1, 1] },
    ] as const;
    const values = Float64Array.of(10, 13, 12, 0, 2, 8);
    const effects = elementaryEffects({ factors: 2, replicates: 1, step: 0.5, trajectories, values });
    expect(effects).toEqual([Float64Array.of(2, 4), Float64Array.of(6, 12)]);
  });

  it('refuses what cannot be screened, and leaves out trajectories without two replicates', () => {
    expect(() => morrisMeasures(Float64Array.of(1, 2), 1)).toThrow('replicates: expected an integer of at least 2');
    expect(() => morrisMeasures(Float64Array.of(1, 2, 3), 2)).toThrow('effects: expected 4 values, got 3');
    const gappy = Float64Array.of(1, 1, NaN, 5, 3, 3);
    expect(morrisMeasures(gappy, 2)).toMatchObject({ n: 2, missing: 1, mean: { estimate: 2 } });
    expect(morrisMeasures(Float64Array.of(1e-17, 0, 0, 0), 2, { scale: 1 }).defined).toBe(false);
  });
});

describe('screening with noise, r = 2', () => {
  it('σ is that of the effects, where the uncorrected one holds the noise too', () => {
    const { valueAt } = ishigami();
    const generator = seeded('sigma');
    const measures = screen({ trajectories: 4000, dimensions: 3, seed: 'sigma' }, 2, (unit) => {
      return valueAt(unit) + 4 * normals(1, generator)[0];
    });
    // σ² over the 32 effects with n in place of n − 1; noise adds 2·16/(2·(2/3)²) = 36.
    for (const [factor, { sd, floor, meanSize, variance }] of measures.entries()) {
      const exact = ([6.34878, 8.00101, 8.97854][factor] ** 2 * 31) / 32;
      expect(Math.abs(variance - exact), `${variance} against ${exact}`).toBeLessThan(7);
      expect(sd).toBe(Math.sqrt(variance));
      expect(Math.abs(floor - Math.sqrt(2 / Math.PI) * 6)).toBeLessThan(0.15);
      expect(meanSize.estimate).toBeGreaterThan([7.70405411, 7.875, 6.2487961][factor]);
    }
  });

  const runs = repetitions(400);
  it(`the floor is the mean of μ* of an inert factor, and is rarely exceeded: ${runs} repetitions`, () => {
    const generator = seeded('floor');
    let above = 0;
    let size = 0;
    let floors = 0;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const [acting, inert] = screen({ trajectories: 30, dimensions: 2, seed: `floor ${run}` }, 2, ([x]) => {
        return 2 * x + normals(1, generator)[0];
      });
      above += Number(inert.aboveNoise);
      size += inert.meanSize.estimate / runs;
      floors += inert.floor / runs;
      covered += Number(acting.mean.lower <= 2 && 2 <= acting.mean.upper);
    }
    // Scatter of a mean of 400 × 30 half-normal sizes of scale 1.5: .008.
    expect(Math.abs(size - floors)).toBeLessThan(0.04);
    // One-sided 2.5 %, a little more because effects are few: .034 seen over 10,000. Coverage of μ: .95.
    expect(above / runs).toBeLessThan(0.034 + 4 * Math.sqrt((0.034 * 0.966) / runs));
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
