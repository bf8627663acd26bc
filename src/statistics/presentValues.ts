/**
 * The values that are not missing, in their order.
 *
 * @param values - one per replicate, NaN where missing
 * @returns the same array when nothing is missing, else a new one
 */
export function presentValues(values: Float64Array): Float64Array {
  // A plain loop: this runs for every column and pair, and a call a value takes longer than the value.
  let missing = 0;
  for (let i = 0; i < values.length; i += 1) if (Number.isNaN(values[i])) missing += 1;
  if (missing === 0) return values;
  const present = new Float64Array(values.length - missing);
  let at = 0;
  for (let i = 0; i < values.length; i += 1) if (!Number.isNaN(values[i])) present[at++] = values[i];
  return present;
}
