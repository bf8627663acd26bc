import type { Language } from './language.ts';
import { translate } from './translate.ts';

/**
 * The ends of an interval in brackets.
 *
 * @example bracketed('en', '0.1', '0.2') // '[0.1, 0.2]'
 */
export function bracketed(language: Language, lower: string, upper: string): string {
  return translate(language, 'punctuation.ends', { lower, upper });
}

/**
 * A name with what is said of it.
 *
 * @example labelled('en', 'imposed', '0.1') // 'imposed: 0.1'
 */
export function labelled(language: Language, label: string, text: string): string {
  return label + colon(language) + text;
}

/** What stands between entries that may hold commas. */
export function semicolon(language: Language): string {
  return translate(language, 'punctuation.semicolon');
}

/** What stands between a name and what is said of it. */
export function colon(language: Language): string {
  return translate(language, 'punctuation.colon');
}

/** A number of hundredths with its sign. */
export function percentText(language: Language, number: string): string {
  return translate(language, 'punctuation.percent', { number });
}

/** What stands between numbers of a list: no comma where numbers have one. */
export function numberComma(language: Language): string {
  return translate(language, 'punctuation.comma');
}
