/** A column brought to the units that are resampled. */
export interface UnitSums {
  /** Sum over each unit of the deviations from the column's mean; a missing value adds 0. */
  readonly deviations: Float64Array;
  /** Values present in each unit. */
  readonly sizes: Float64Array;
  /** Whether all units have the same size, so that every resample has the same number of values. */
  readonly equalSizes: boolean;
}

/**
 * Sums a column over the units of a resample: unit j holds the replicates ⌊jn/units⌋ up to ⌊(j+1)n/units⌋.
 *
 * @param values - one per replicate, NaN where missing
 * @param mean - of the values present
 * @param units - at most the number of replicates
 */
export function unitSums(values: Float64Array, mean: number, units: number): UnitSums {
  const deviations = new Float64Array(units);
  const sizes = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    const end = Math.floor(((unit + 1) * values.length) / units);
    for (let index = Math.floor((unit * values.length) / units); index < end; index++) {
      if (Number.isNaN(values[index])) continue;
      deviations[unit] += values[index] - mean;
      sizes[unit]++;
    }
  }
  return { deviations, sizes, equalSizes: sizes.every((size) => size === sizes[0]) };
}
