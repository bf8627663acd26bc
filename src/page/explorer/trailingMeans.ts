/**
 * Mean of each week and of those before it, a fixed number of weeks together; NaN where none of them has a value.
 *
 * Weeks to come have no part in it: nothing moves before its cause.
 *
 * @example trailingMeans(Float64Array.of(1, 3, 5), 2) // 1, 2, 4
 */
export function trailingMeans(values: Float64Array, weeks: number): Float64Array {
  return values.map((_, at) => {
    const present = values.subarray(Math.max(0, at - weeks + 1), at + 1).filter((value) => !Number.isNaN(value));
    return present.reduce((sum, value) => sum + value, 0) / present.length;
  });
}
