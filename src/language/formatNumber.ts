import type { Language } from './language.ts';

/**
 * A number as text with so many decimals, a true minus sign, and the decimal mark of the language; `–` without a number.
 *
 * Made without the locale data of the engine, so that it is the same text everywhere.
 *
 * @example formatNumber('en', -0.0123, 3) // '−0.012'
 */
export function formatNumber(language: Language, value: number | null, decimals: number): string {
  if (value === null) return '–';
  const digits = Math.abs(value).toFixed(decimals);
  const sign = value < 0 && Number(digits) !== 0 ? '−' : '';
  return `${sign}${markDecimals(language, digits)}`;
}

/**
 * Like {@link formatNumber}, with a plus sign before what is above 0.
 *
 * @example formatSigned('en', 0.2, 2) // '+0.20'
 */
export function formatSigned(language: Language, value: number | null, decimals: number): string {
  const text = formatNumber(language, value, decimals);
  return value !== null && value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** Digits with a point, with the decimal mark of the language in its place. */
export function markDecimals(language: Language, digits: string): string {
  switch (language) {
    case 'en':
      return digits;
    case 'fr':
      return digits.replace('.', ',');
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}
