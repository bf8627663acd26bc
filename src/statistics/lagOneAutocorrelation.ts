import { checkInteger } from './checkArguments.ts';
import { moments } from './moments.ts';

/**
 * Lag-1 autocorrelation Σ(xᵢ − x̄)(xᵢ₊₁ − x̄) / Σ(xᵢ − x̄)², as the NIST Statistical Reference Datasets define it.
 *
 * @param values - in order, none missing
 * @returns a number without unit; NaN when the values are equal or one is missing
 * @throws RangeError for fewer than two values
 */
export function lagOneAutocorrelation(values: Float64Array): number {
  checkInteger('values.length', values.length, 2);
  const { mean, missing, minimum, maximum } = moments(values);
  if (missing > 0 || minimum === maximum) return NaN;
  let products = 0;
  let squares = 0;
  for (const [index, value] of values.entries()) {
    const deviation = value - mean;
    squares += deviation * deviation;
    if (index > 0) products += deviation * (values[index - 1] - mean);
  }
  return products / squares;
}
