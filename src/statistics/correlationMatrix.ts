import { checkLength } from './checkArguments.ts';
import { correlationSums } from './correlationSums.ts';
import { moments } from './moments.ts';

/**
 * Correlations between columns, as {@link correlationSums} of them whole.
 *
 * @param columns - of equal length, one value per replicate, NaN where missing
 * @returns row after row; the row and column of a constant column are 0, its diagonal element included
 * @throws RangeError when the lengths differ
 */
export function correlationMatrix(columns: readonly Float64Array[]): Float64Array {
  for (const [index, { length }] of columns.entries()) checkLength(`columns[${index}]`, length, columns[0].length);
  const sums = correlationSums(columns.map((values) => moments(values)));
  sums.add(columns);
  return sums.matrix();
}
