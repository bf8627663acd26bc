import { describe, expect, it } from 'vitest';
import { resampleCounts } from '../../../src/statistics/resampleCounts.ts';
import type { Estimate } from '../../../src/statistics/sensitivity/estimate.ts';
import type { SaltelliOutputs } from '../../../src/statistics/sensitivity/saltelliOutputs.ts';
import { saltelliProducts } from '../../../src/statistics/sensitivity/saltelliProducts.ts';
import { sobolIndices } from '../../../src/statistics/sensitivity/sobolIndices.ts';
import { expectClose } from '../expectClose.ts';
import { normals, seeded } from '../generators.ts';
import { runSaltelli } from './saltelliRuns.ts';
import { bilinear, ishigami, sobolG, type TestFunction } from './testFunctions.ts';

const gParameters = [78, 12, 0.5, 2, 97, 33];

describe('functions with known indices', () => {
  it('Ishigami, a = 7, b = .1 (Ishigami and Homma 1990)', () => {
    const { first, total, s13 } = ishigami();
    for (const [i, expected] of [0.313905, 0.442411, 0].entries()) expect(first[i]).toBeCloseTo(expected, 6);
    for (const [i, expected] of [0.557589, 0.442411, 0.243684].entries()) expect(total[i]).toBeCloseTo(expected, 6);
    expect(s13).toBeCloseTo(0.243684, 6);
  });

  it('Sobol’s g, a = [78, 12, .5, 2, 97, 33] (Saltelli et al. 2008)', () => {
    const { first, total } = sobolG(gParameters);
    const expected = [0.000276, 0.010195, 0.765743, 0.191436, 0.000179, 0.00149];
    for (const [i, value] of expected.entries()) expect(first[i]).toBeCloseTo(value, 6);
    expectClose(total, [3.294577e-4, 1.214324e-2, 0.7959698, 0.2203131, 2.140966e-4, 1.778255e-3], 5e-7);
  });

  it('y = x₁ + x₂/2 + x₁x₂', () => {
    expectClose([...bilinear().first, ...bilinear().total], [0.675, 0.3, 0.7, 0.325], 1e-14);
  });
});

describe('Sobol indices on 16 scramblings of 1,024 rows', () => {
  const estimates = (f: TestFunction, secondOrder: boolean) =>
    sobolIndices(
      runSaltelli(
        { dimensions: f.dimensions, rows: 1024, sampling: 'sobol', scramblings: 16, secondOrder, seed: 'known' },
        2,
        f.valueAt,
      ),
      { method: 'scramblings', scramblings: 16 },
    );
  const expectNear = (found: readonly Estimate[], expected: readonly number[], tolerance: number): void => {
    for (const [i, { estimate }] of found.entries()) {
      expect(Math.abs(estimate - expected[i]), `[${i}]: ${estimate} against ${expected[i]}`).toBeLessThan(tolerance);
    }
  };

  it('Ishigami, with the interaction of x₁ and x₃', () => {
    const f = ishigami();
    const { first, total, interactions, variance, noiseShare, signal, rows } = estimates(f, true);
    expectNear(first, f.first, 0.01);
    expectNear(total, f.total, 0.005);
    expect(interactions.map(({ factors }) => factors)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expectNear(interactions, [0, f.s13, 0], 0.015);
    expectNear([variance], [f.variance], 0.1);
    expect(noiseShare.estimate).toBe(0);
    expect([signal, rows]).toEqual([true, 16 * 1024]);
  });

  it('Sobol’s g', () => {
    const f = sobolG(gParameters);
    const { first, total } = estimates(f, false);
    expectNear(first, f.first, 0.005);
    expectNear(total, f.total, 0.005);
  });

  it('y = x₁ + x₂/2 + x₁x₂', () => {
    const f = bilinear();
    const { first, total, interactions } = estimates(f, true);
    expectNear(first, f.first, 0.001);
    expectNear(total, f.total, 0.001);
    expectNear(interactions, [0.025], 0.001);
  });
});

describe('Sobol indices of outputs that are not as they should be', () => {
  const f = bilinear();
  const generator = seeded('outputs');
  const outputs = runSaltelli(
    { dimensions: 2, rows: 64, sampling: 'independent', scramblings: 1, secondOrder: false, seed: 'outputs' },
    3,
    (unit) => f.valueAt(unit) + 0.2 * normals(1, generator)[0],
  );
  const bootstrap = { method: 'bootstrap', resample: resampleCounts(64, 200, seeded('rows')) } as const;

  it('constant: 0, and said to be undefined', () => {
    const constant = { ...outputs, values: new Float64Array(outputs.values.length).fill(0.1 + 0.2) };
    const indices = sobolIndices(constant, bootstrap);
    expect(indices).toMatchObject({ defined: false, signal: false });
    for (const { estimate } of [indices.variance, ...indices.first, ...indices.total]) expect(estimate).toBe(0);
    // Rounding is not a signal.
    const rounded = { ...constant, values: constant.values.map((value, at) => value + (at % 3) * 1e-17) };
    expect(sobolIndices(rounded, bootstrap).defined).toBe(false);
  });

  it('missing runs: their replicate leaves its row, and a row needs two', () => {
    const values = outputs.values.slice();
    values[0] = NaN; // row 0, A, replicate 0
    values[4 * 3 + 1] = NaN; // row 1, A, replicates 1 and 2
    values[4 * 3 + 2] = NaN;
    const { used, variance, total } = saltelliProducts({ ...outputs, values });
    expect([used[0], used[1], used[2]]).toEqual([1, 0, 1]);
    expect([variance[1], total[0][1]]).toEqual([0, 0]);
    expect(sobolIndices({ ...outputs, values }, bootstrap)).toMatchObject({ rows: 63, missing: 1, defined: true });
    // Row 0 is what its replicates 1 and 2 alone give.
    const two = values.filter((_, at) => at < 12 && at % 3 !== 0);
    const alone = saltelliProducts({ ...outputs, replicates: 2, values: two });
    const shiftFree = (products: typeof alone) => [products.variance[0], products.total[0][0], products.noise[0]];
    expectClose(shiftFree(saltelliProducts({ ...outputs, values })), shiftFree(alone), 1e-12);
  });

  it('are refused where nothing could be said', () => {
    const refused: [Partial<SaltelliOutputs>, string][] = [
      [{ replicates: 1 }, 'replicates: expected an integer of at least 2, got 1'],
      [{ values: outputs.values.subarray(1) }, 'values: expected 768 values, got 767'],
      [{ values: new Float64Array(0) }, 'rows: expected an integer of at least 1, got 0'],
    ];
    for (const [change, message] of refused) {
      expect(() => sobolIndices({ ...outputs, ...change }, bootstrap)).toThrow(message);
    }
    expect(() => sobolIndices(outputs, { method: 'scramblings', scramblings: 8 })).toThrow(
      'scramblings: expected an integer of at least 16, got 8',
    );
    expect(() => sobolIndices(outputs, { method: 'scramblings', scramblings: 17 })).toThrow(
      'scramblings: expected a divisor of 64 rows, got 17',
    );
    const few = { method: 'bootstrap', resample: resampleCounts(8, 20, seeded('few')) } as const;
    expect(() => sobolIndices(outputs, few)).toThrow('resample: expected counts for 64 rows, got 8');
  });

  it('do not depend on the unit: a + b·y has the same indices', () => {
    const moved = { ...outputs, values: outputs.values.map((value) => 1000 - 3 * value) };
    const one = sobolIndices(outputs, bootstrap);
    const other = sobolIndices(moved, bootstrap);
    const shares = ({ first, total, noiseShare }: typeof one) =>
      [...first, ...total, noiseShare].flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]);
    expectClose(shares(other), shares(one), 1e-8);
    expectClose([other.variance.estimate], [9 * one.variance.estimate], 1e-8);
  });

  it('leave the outputs as they were', () => {
    const kept = outputs.values.slice();
    sobolIndices(outputs, bootstrap);
    expect(outputs.values).toEqual(kept);
  });
});
