/**
 * Decimals with which values on a span can be told apart: the span itself then has three digits.
 *
 * @param span - width of a range or band, above 0
 * @example significantDecimals(0.2) // 3
 */
export function significantDecimals(span: number): number {
  if (!(span > 0)) return 3;
  return Math.min(10, Math.max(0, 2 - Math.floor(Math.log10(span))));
}
