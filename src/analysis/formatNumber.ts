/** Fewest and most decimals that a number in a sentence or a table has. */
const FEWEST = 2;
const MOST = 6;

/**
 * A number as the project prints it: no zero before the point, a true minus sign, no minus before zero.
 *
 * @example formatNumber(-0.125, 2) // '−.13'
 */
export function formatNumber(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals).replace(/^0\./, '.');
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/**
 * Decimals at which an interval shows its width and an end that is not 0 does not look like 0.
 *
 * @example decimalsFor({ estimate: 0.12, lower: 0.113, upper: 0.127 }) // 2
 */
export function decimalsFor(interval: { readonly lower: number; readonly upper: number }): number {
  const { lower, upper } = interval;
  const halfWidth = (upper - lower) / 2;
  let decimals = FEWEST;
  while (decimals < 4 && halfWidth < 0.5 * 10 ** -decimals) decimals += 1;
  if (lower <= 0 && upper >= 0) return decimals;
  const nearest = Math.min(Math.abs(lower), Math.abs(upper));
  while (decimals < MOST && nearest < 0.5 * 10 ** -decimals) decimals += 1;
  return decimals;
}

/** `[lower, upper]`. */
export function formatInterval({ lower, upper }: { lower: number; upper: number }, decimals: number): string {
  return `[${formatNumber(lower, decimals)}, ${formatNumber(upper, decimals)}]`;
}
