/**
 * The values that are not missing, in their order.
 *
 * @param values - one per replicate, NaN where missing
 * @returns the same array when nothing is missing, else a new one
 */
export function presentValues(values: Float64Array): Float64Array {
  return values.some(Number.isNaN) ? values.filter((value) => !Number.isNaN(value)) : values;
}
