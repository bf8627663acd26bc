import { checkLength } from './checkArguments.ts';
import { moments } from './moments.ts';

/**
 * Correlations between columns. A missing value counts as the mean of its column, which keeps the matrix positive
 * semi-definite and draws its correlations towards 0 (a critical value from it is, if anything, too large).
 *
 * @param columns - of equal length, one value per replicate, NaN where missing
 * @returns row after row; the row and column of a constant column are 0, its diagonal element included
 * @throws RangeError when the lengths differ
 */
export function correlationMatrix(columns: readonly Float64Array[]): Float64Array {
  const size = columns.length;
  const standardised = columns.map((values, index) => {
    checkLength(`columns[${index}]`, values.length, columns[0].length);
    const { n, mean, sd } = moments(values);
    const norm = sd * Math.sqrt(n - 1);
    return values.map((value) => (Number.isNaN(value) || !(norm > 0) ? 0 : (value - mean) / norm));
  });
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const product = dot(standardised[row], standardised[column]);
      matrix[row * size + column] = product;
      matrix[column * size + row] = product;
    }
  }
  return matrix;
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index++) sum += first[index] * second[index];
  return sum;
}
