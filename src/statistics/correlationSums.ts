import { checkLength } from './checkArguments.ts';
import type { Moments } from './moments.ts';

/** Correlations between columns that are met a block of rows at a time. */
export interface CorrelationSums {
  /**
   * The next rows of every column.
   *
   * @param block - a part of each column, all of one length, NaN where missing
   * @throws RangeError when the lengths, or the number of columns, differ
   */
  add(block: readonly Float64Array[]): void;
  /** Row after row, of the rows so far; the row and column of a constant column are 0, its diagonal element included. */
  matrix(): Float64Array;
}

/**
 * Sums the products of standardised values, so that columns need not be in memory whole or together. Sums grow in the
 * order of the rows: where a block ends moves no bit of them.
 *
 * A missing value counts as the mean of its column, which keeps the matrix positive semi-definite and draws its
 * correlations towards 0 (a critical value from it is, if anything, too large).
 *
 * @param known - moments of each whole column
 */
export function correlationSums(known: readonly Pick<Moments, 'n' | 'mean' | 'sd'>[]): CorrelationSums {
  const size = known.length;
  const sums = new Float64Array(size * size);
  return {
    add(block) {
      checkLength('block', block.length, size);
      const standardised = block.map((values, index) => {
        checkLength(`block[${index}]`, values.length, block[0].length);
        return standardise(values, known[index]);
      });
      for (let row = 0; row < size; row += 1) {
        for (let column = 0; column <= row; column += 1) {
          const at = row * size + column;
          sums[at] = addProducts(sums[at], standardised[row], standardised[column]);
        }
      }
    },
    matrix() {
      const matrix = sums.slice();
      for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < row; column += 1) matrix[column * size + row] = matrix[row * size + column];
      }
      return matrix;
    },
  };
}

function standardise(values: Float64Array, { n, mean, sd }: Pick<Moments, 'n' | 'mean' | 'sd'>): Float64Array {
  const norm = sd * Math.sqrt(n - 1);
  const standardised = new Float64Array(values.length);
  if (!(norm > 0)) return standardised;
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isNaN(values[i])) standardised[i] = (values[i] - mean) / norm;
  }
  return standardised;
}

function addProducts(start: number, first: Float64Array, second: Float64Array): number {
  let sum = start;
  for (let index = 0; index < first.length; index += 1) sum += first[index] * second[index];
  return sum;
}
