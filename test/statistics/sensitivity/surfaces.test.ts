import { describe, expect, it, vi } from 'vitest';
import { leastSquares } from '../../../src/statistics/sensitivity/leastSquares.ts';
import { levelEffects } from '../../../src/statistics/sensitivity/levelEffects.ts';
import { predictSurface, responseSurface } from '../../../src/statistics/sensitivity/responseSurface.ts';
import { experimentsReference } from '../experimentsReference.ts';
import { expectClose } from '../expectClose.ts';
import { normals, repetitions, seeded, SIMULATION_TIMEOUT } from '../generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const first = experimentsReference('surfaceFirst');
const second = experimentsReference('surfaceSecond');
const nine = first.map((u, index) => Float64Array.of(u, second[index]));
const outputs = experimentsReference('surfaceOutputs');
const four = [0, 1, 2, 3].map((k) => Float64Array.from(outputs.slice(9 * k, 9 * (k + 1))));

describe('response surface', () => {
  it('agrees with R: each replicate by lm, across replicates by t.test', () => {
    const { terms, explained, n, coefficients } = responseSurface(nine, four, { terms: 'quadratic' });
    expect(terms.map(({ factors }) => factors.join())).toEqual(['', '0', '1', '0,1', '0,0', '1,1']);
    expectClose(
      terms.map(({ estimate }) => estimate),
      experimentsReference('surfaceCoefficients'),
      1e-11,
    );
    expectClose(
      terms.map(({ lower }) => lower),
      experimentsReference('surfaceLower'),
      1e-11,
    );
    expectClose(
      terms.map(({ upper }) => upper),
      experimentsReference('surfaceUpper'),
      1e-11,
    );
    expectClose([explained], experimentsReference('surfaceExplained'), 1e-12);
    expect([n, coefficients.length]).toEqual([4, 4]);
  });

  it('gives back a quadratic exactly, and predicts it anywhere', () => {
    const model = ([x, y]: Float64Array) => 4 + x - 2 * y + 3 * x * y + y * y;
    const replicates = [0, 1].map((k) => Float64Array.from(nine, (unit) => model(unit) + k));
    const surface = responseSurface(nine, replicates, { terms: 'quadratic' });
    // In z: x = (z₁ + 1)/2 and y = (z₂ + 1)/2; means over the cube ½ and ⅓.
    expectClose(
      surface.terms.map(({ estimate }) => estimate),
      [4.5 + 0.5 - 1 + 3 / 4 + 1 / 3, 0.5 + 0.75, -1 + 0.75 + 0.5, 0.75, 0, 0.25],
      1e-9,
    );
    expect(surface.explained).toBeCloseTo(1, 12);
    const at = predictSurface(surface, Float64Array.of(0.2, 0.9));
    expect(at.estimate).toBeCloseTo(model(Float64Array.of(0.2, 0.9)) + 0.5, 10);
    expect(at.upper - at.lower).toBeGreaterThan(10);
    expect(() => predictSurface(surface, Float64Array.of(0.2))).toThrow('unit: expected 2 values, got 1');
  });

  it('leaves out replicates that lack a point, and refuses points that cannot tell the terms apart', () => {
    const gap = four[0].with(3, NaN);
    expect(responseSurface(nine, [gap, ...four], { terms: 'main' })).toMatchObject({ n: 4, missing: 1 });
    expect(() => responseSurface(nine.slice(0, 4), [], { terms: 'quadratic' })).toThrow(
      'terms: expected at most one per point (4), got 6; add points or drop terms',
    );
    const line = [0, 0.2, 0.5, 1].map((u) => Float64Array.of(u, 1 - u));
    expect(() => responseSurface(line, [], { terms: 'main' })).toThrow('columns[2]: expected a term that is no');
    const still = responseSurface(nine, [new Float64Array(9), new Float64Array(9)], { terms: 'main' });
    expect(still.explained).toBeNaN();
  });

  const runs = repetitions(500);
  it(`covers at .95 where seeds are shared by all points, ${runs} repetitions; one regression would not`, () => {
    const generator = seeded('surface coverage');
    const grid = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => Float64Array.of(x, y)));
    const held = [0, 0];
    let naive = 0;
    for (let run = 0; run < runs; run += 1) {
      const replicates = Array.from({ length: 10 }, () => {
        const [level, tilt] = normals(2, generator);
        return Float64Array.from(grid, ([x, y]) => y + level + tilt * (x - 0.5) + 0.1 * normals(1, generator)[0]);
      });
      const { terms } = responseSurface(grid, replicates, { terms: 'main' });
      // True mean ½, slope of x 0.
      for (const [at, truth] of [0.5, 0].entries()) {
        held[at] += Number(terms[at].lower <= truth && truth <= terms[at].upper);
      }
      // One regression over all 90 values: residual variance over 90·⅔ is what it takes for the variance of the slope.
      const residuals = replicates.flatMap((values) =>
        [...values].map((value, point) => value - terms[0].estimate - terms[2].estimate * (2 * grid[point][1] - 1)),
      );
      const error = Math.sqrt(residuals.reduce((sum, e) => sum + e * e, 0) / 87 / 60);
      naive += Number(Math.abs(terms[0].estimate - 0.5) <= 1.99 * error);
    }
    const tolerance = 4 * Math.sqrt((0.05 * 0.95) / runs);
    for (const count of held) expect(Math.abs(count / runs - 0.95), `${count}`).toBeLessThan(tolerance);
    expect(naive / runs).toBeLessThan(0.7);
  });
});

describe('least squares', () => {
  it('solves where the terms are nearly dependent, as on Hilbert’s matrix of order 6', () => {
    const columns = Array.from({ length: 6 }, (_, j) => Float64Array.from({ length: 6 }, (__, i) => 1 / (i + j + 1)));
    const response = Float64Array.from({ length: 6 }, (_, i) => columns.reduce((sum, column) => sum + column[i], 0));
    for (const coefficient of leastSquares(columns)(response)) expect(coefficient).toBeCloseTo(1, 8);
  });

  it('needs no rotation where each term already stands alone', () => {
    const fit = leastSquares([Float64Array.of(1, 0, 0), Float64Array.of(0, -2, 0)]);
    expectClose(fit(Float64Array.of(3, 4, 5)), [3, -2], 1e-15);
  });

  it('leaves its arguments as they were', () => {
    const columns = [Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 3)];
    const response = Float64Array.of(1, 2, 2);
    leastSquares(columns)(response);
    expect(columns).toEqual([Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 3)]);
    expect(response).toEqual(Float64Array.of(1, 2, 2));
    expect(() => leastSquares(columns)(Float64Array.of(1))).toThrow('response: expected 3 values, got 1');
  });
});

describe('effects of levels', () => {
  it('are means less the mean of all, in each replicate by itself', () => {
    const replicates = [Float64Array.of(1, 2, 6, 3), Float64Array.of(2, 3, 9, 2)];
    const { levels, n, missing } = levelEffects([0, 0, 2, 2], 3, [...replicates, Float64Array.of(NaN, 1, 1, 1)]);
    // 1.5 − 3 and 2.5 − 4; 4.5 − 3 and 5.5 − 4.
    expect(levels.map(({ estimate }) => estimate)).toEqual([-1.5, NaN, 1.5]);
    expect(levels[0]).toEqual({ estimate: -1.5, lower: -1.5, upper: -1.5 });
    expect([n, missing]).toEqual([2, 1]);
    expect(() => levelEffects([0, 3], 3, [])).toThrow('levelOf[1]: expected 0 to 2, got 3');
    expect(() => levelEffects([0, 1], 2, [Float64Array.of(1)])).toThrow('replicates[0]: expected 2 values, got 1');
  });
});
