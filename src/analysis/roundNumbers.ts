/** Digits kept: beyond any precision of a Monte Carlo estimate, short of where engines differ. */
const SIGNIFICANT_DIGITS = 10;

/**
 * The same value with every number rounded to ten significant digits and what is not finite replaced by `null`.
 *
 * @example roundNumbers({ mean: 1 / 3, sd: NaN }) // { mean: 0.3333333333, sd: null }
 */
export function roundNumbers<Value>(value: Value): Value;
export function roundNumbers(value: unknown): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0;
  }
  if (Array.isArray(value)) return value.map((entry: unknown) => roundNumbers(entry));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundNumbers(inner)]));
  }
  return value;
}
