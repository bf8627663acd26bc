import { checkLength } from './check-arguments.ts';

/** A factor L of a positive semi-definite matrix, L·Lᵀ ≈ the matrix. */
export interface CholeskyFactor {
  /** `size` rows of `rank` numbers. */
  readonly factor: Float64Array;
  readonly size: number;
  /** Pivots above the tolerance: below `size` when columns depend linearly. */
  readonly rank: number;
}

/**
 * Cholesky factor with diagonal pivoting (Higham 2002, section 10.3): shares that sum to 1 and runs fewer than weeks make
 * correlation matrices singular, at which the plain algorithm breaks down.
 *
 * @param matrix - `size` × `size`, symmetric, positive semi-definite up to rounding
 * @param tolerance - a pivot up to this share of the largest diagonal element ends the factorisation
 * @throws RangeError when the matrix does not have size² elements
 */
export function pivotedCholesky(matrix: Float64Array, size: number, tolerance = 1e-10): CholeskyFactor {
  checkLength('matrix', matrix.length, size * size);
  const columns = new Float64Array(size * size); // one column of L after another
  const rest = Float64Array.from({ length: size }, (_, index) => matrix[index * size + index]);
  const least = tolerance * Math.max(0, ...rest);
  let rank = 0;
  for (; rank < size; rank++) {
    const pivot = rest.indexOf(Math.max(...rest));
    if (!(rest[pivot] > least)) break;
    const root = Math.sqrt(rest[pivot]);
    for (let row = 0; row < size; row++) {
      let value = matrix[row * size + pivot];
      for (let k = 0; k < rank; k++) value -= columns[k * size + row] * columns[k * size + pivot];
      columns[rank * size + row] = value / root;
      rest[row] -= columns[rank * size + row] * columns[rank * size + row];
    }
    // A finished row has nothing left; −∞ keeps rounding from choosing it again.
    rest[pivot] = -Infinity;
  }
  const factor = new Float64Array(size * rank);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < rank; k++) factor[row * rank + k] = columns[k * size + row];
  }
  return { factor, size, rank };
}
