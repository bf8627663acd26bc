/** The value that occurs most often, and how often. */
export interface CommonestValue {
  readonly value: number;
  readonly count: number;
}

/**
 * The value that occurs most often; of equally common ones the smallest.
 *
 * @param values - none missing
 * @param tolerance - values up to this much above the smallest of their run count as the same, in their unit
 * @returns NaN with count 0 for no values
 */
export function commonestValue(values: Float64Array, tolerance = 0): CommonestValue {
  const ascending = values.toSorted();
  let value = NaN;
  let count = 0;
  let start = 0;
  for (let end = 1; end <= ascending.length; end++) {
    if (end < ascending.length && ascending[end] - ascending[start] <= tolerance) continue;
    if (end - start > count) {
      count = end - start;
      value = ascending[start];
    }
    start = end;
  }
  return { value, count };
}
