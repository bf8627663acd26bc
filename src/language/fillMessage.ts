import { contractFrench } from './contractFrench.ts';
import { markDecimals } from './formatNumber.ts';
import type { Language } from './language.ts';

/**
 * A message with its placeholders filled in. In French an article after `de` and `à` contracts with them; numbers have
 * the decimal mark of the language, with the digits that they have.
 *
 * @param key - of the message, named in errors
 * @throws Error when the message names a placeholder that was not given
 * @example fillMessage('en', 'week', 'Week {week}', { week: 52 }) // 'Week 52'
 */
export function fillMessage(
  language: Language,
  key: string,
  message: string,
  given: Readonly<Record<string, string | number>>,
): string {
  // Texts stand at even places, names of placeholders between them.
  return message.split(/\{(\w+)\}/).reduce((text, piece, at) => {
    if (at % 2 === 0) return text + piece;
    const value = given[piece];
    if (value === undefined) {
      throw new Error(
        `message ${key} (${language}): expected a value for {${piece}}, got ${Object.keys(given).join(', ') || 'none'}`,
      );
    }
    return append(language, text, typeof value === 'number' ? markDecimals(language, String(value)) : value);
  }, '');
}

function append(language: Language, text: string, value: string): string {
  switch (language) {
    case 'en':
      return text + value;
    case 'fr':
      return contractFrench(text, value);
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}
