import { checkLength } from './checkArguments.ts';
import { moments } from './moments.ts';
import type { ResampleCounts } from './resampleCounts.ts';
import { resampledSums } from './resampledSums.ts';
import { unitSums } from './unitSums.ts';

/** Columns worked on together: enough to fill the tiles, few enough to keep memory small. */
const GROUP = 32;

/**
 * For every column, the mean of each resample minus the mean of the column. Where values are missing, or blocks differ
 * in size, the mean of a resample is the resampled sum over the resampled number of values.
 *
 * @param columns - each of `resample.replicates` values, NaN where missing
 * @yields in the order of the columns, `resample.resamples` shifts in the unit of the column; NaN for a resample in
 * which no value is present
 * @throws RangeError when a column has another length
 */
export function* resampledMeanShifts(
  columns: readonly Float64Array[],
  resample: ResampleCounts,
): Generator<Float64Array, void, void> {
  for (const [index, column] of columns.entries()) {
    checkLength(`columns[${index}]`, column.length, resample.replicates);
  }
  for (let start = 0; start < columns.length; start += GROUP) {
    yield* shiftsOfGroup(columns.slice(start, start + GROUP), resample);
  }
}

function* shiftsOfGroup(columns: readonly Float64Array[], resample: ResampleCounts): Generator<Float64Array> {
  const parts = columns.map((column) => unitSums(column, moments(column).mean, resample.units));
  const sums = resampledSums(
    parts.map(({ deviations }) => deviations),
    resample,
  );
  const sizes = resampledSizes(parts, resample);
  for (const [index, { sizes: unitSizes, equalSizes }] of parts.entries()) {
    const total = unitSizes[0] * resample.units;
    const counted = sizes[index];
    yield equalSizes
      ? sums[index].map((sum) => sum / total)
      : sums[index].map((sum, b) => (counted![b] > 0 ? sum / counted![b] : NaN));
  }
}

/** Values in each resample, for the columns whose units differ in size; the same sizes are multiplied only once. */
function resampledSizes(
  parts: readonly { sizes: Float64Array; equalSizes: boolean }[],
  resample: ResampleCounts,
): (Float64Array | undefined)[] {
  const distinct: Float64Array[] = [];
  const positions = parts.map(({ sizes, equalSizes }) => {
    if (equalSizes) return -1;
    const known = distinct.findIndex((other) => other.every((size, unit) => size === sizes[unit]));
    return known >= 0 ? known : distinct.push(sizes) - 1;
  });
  const sums = resampledSums(distinct, resample);
  return positions.map((position) => sums[position]);
}
