import { checkLength } from './checkArguments.ts';

/** A factor L of a positive semi-definite matrix with its rows and columns reordered, L·Lᵀ ≈ the reordered matrix. */
export interface CholeskyFactor {
  /** `size` rows of `rank` numbers; row i is 0 beyond column i. */
  readonly factor: Float64Array;
  /** For each row of the factor, the row of the matrix. */
  readonly order: Uint32Array;
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
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  let rank = 0;
  for (; rank < size; rank++) {
    const pivot = rest.indexOf(Math.max(...rest));
    if (!(rest[pivot] > least)) break;
    const place = order.indexOf(pivot);
    order[place] = order[rank];
    order[rank] = pivot;
    const root = Math.sqrt(rest[pivot]);
    columns[rank * size + pivot] = root;
    rest[pivot] = -Infinity;
    for (const row of order.subarray(rank + 1)) {
      let value = matrix[row * size + pivot];
      for (let k = 0; k < rank; k++) value -= columns[k * size + row] * columns[k * size + pivot];
      columns[rank * size + row] = value / root;
      rest[row] -= columns[rank * size + row] * columns[rank * size + row];
    }
  }
  const factor = new Float64Array(size * rank);
  for (const [place, row] of order.entries()) {
    for (let k = 0; k < rank; k++) factor[place * rank + k] = columns[k * size + row];
  }
  return { factor, order, size, rank };
}
