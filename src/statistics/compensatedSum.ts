/**
 * Sum of the values with the rounding errors carried along (Neumaier 1974, the improved Kahan–Babuška algorithm), so
 * that the result does not depend on cancellation between large terms.
 *
 * @param values - any length; a NaN makes the sum NaN
 * @example
 * compensatedSum([1, 1e100, 1, -1e100]); // 2
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const total = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - total + value : value - total + sum;
    sum = total;
  }
  // An infinite sum makes the carried error NaN; the sum itself is right.
  return Number.isFinite(sum) ? sum + lost : sum;
}
