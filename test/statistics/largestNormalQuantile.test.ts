import { describe, expect, it } from 'vitest';
import { correlationMatrix } from '../../src/statistics/correlationMatrix.ts';
import { largestNormalQuantile } from '../../src/statistics/largestNormalQuantile.ts';
import { pairCorrelation } from '../../src/statistics/pairCorrelation.ts';
import { pivotedCholesky } from '../../src/statistics/pivotedCholesky.ts';
import { expectClose } from './expectClose.ts';
import { correlatedColumns, seeded } from './generators.ts';
import { reference } from './reference.ts';

function exchangeable(size: number, correlation: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, index) => (index % (size + 1) === 0 ? 1 : correlation));
}

describe('quantile of the largest of correlated normals', () => {
  it("agrees with R's integration over the common factor, within 4 standard errors of 10,000 draws", () => {
    const cases = [
      [1, 0],
      [12, 0],
      [12, 0.5],
      [72, 0.3],
      [208, 0.9],
    ];
    const expected = reference('largestNormalQuantile');
    for (const [index, [size, correlation]] of cases.entries()) {
      const quantile = largestNormalQuantile(exchangeable(size, correlation), size, seeded(`largest ${index}`));
      expect(Math.abs(quantile - expected[index]), `${size} at ${correlation}`).toBeLessThan(0.07);
    }
  });

  it('of one variable repeated is that of one: the matrix may be singular', () => {
    const quantile = largestNormalQuantile(exchangeable(30, 1), 30, seeded('repeated'));
    expect(Math.abs(quantile - 1.96)).toBeLessThan(0.07);
  });
});

describe('pivoted Cholesky', () => {
  it('multiplies back to a singular correlation matrix, of rank one below its size', () => {
    const columns = correlatedColumns(5, 40, 0.4, 'Cholesky');
    // Shares that sum to a constant: the sixth column depends on the others.
    columns.push(Float64Array.from({ length: 40 }, (_, i) => 1 - columns.reduce((sum, column) => sum + column[i], 0)));
    const matrix = correlationMatrix(columns);
    const { factor, order, rank } = pivotedCholesky(matrix, 6);
    expect(rank).toBe(5);
    const product = Float64Array.from({ length: 36 }, (_, at) => {
      let sum = 0;
      for (let k = 0; k < rank; k++) sum += factor[Math.floor(at / 6) * rank + k] * factor[(at % 6) * rank + k];
      return sum;
    });
    for (const [at, value] of product.entries()) {
      expect(value).toBeCloseTo(matrix[order[Math.floor(at / 6)] * 6 + order[at % 6]], 9);
    }
  });
});

describe('correlation matrix', () => {
  it('holds the correlations of the pairs, and 0 for a constant column', () => {
    const [a, b] = correlatedColumns(2, 30, 0.5, 'matrix');
    const matrix = correlationMatrix([a, b, new Float64Array(30).fill(3)]);
    const r = pairCorrelation(a, b);
    expectClose(matrix, [1, r, 0, r, 1, 0, 0, 0, 0], 1e-12);
  });
});
