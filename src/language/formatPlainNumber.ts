import { markDecimals } from './formatNumber.ts';
import type { Language } from './language.ts';

/**
 * A number with the digits that it was written with, a true minus sign and the decimal mark of the language.
 *
 * @example formatPlainNumber('fr', -0.25) // '−0,25'
 */
export function formatPlainNumber(language: Language, value: number): string {
  return markDecimals(language, String(value)).replaceAll('-', '−');
}
