import { presentValues } from './presentValues.ts';

/**
 * Sample quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7; R's default).
 *
 * @param values - one per replicate, in any order, NaN where missing
 * @param probability - in [0, 1]
 * @returns in the unit of the values; NaN when none is present
 * @throws RangeError when `probability` is outside [0, 1]
 * @example
 * quantile(Float64Array.of(4, 1, 3, 2), 0.5); // 2.5
 */
export function quantile(values: Float64Array, probability: number): number {
  return sortedQuantile(presentValues(values).toSorted(), probability);
}

/**
 * As {@link quantile}, for values that are already ascending and complete.
 *
 * @throws RangeError when `probability` is outside [0, 1]
 */
export function sortedQuantile(ascending: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability: expected a number from 0 to 1, got ${probability}`);
  }
  if (ascending.length === 0) return NaN;
  const position = (ascending.length - 1) * probability;
  const below = Math.floor(position);
  const weight = position - below;
  const lower = ascending[below];
  // The guard also keeps ∞ · 0 out.
  return weight === 0 ? lower : lower + weight * (ascending[below + 1] - lower);
}
