import type { Catalogue, MessageKey, MessageValues } from './catalogue.ts';
import { contractFrench } from './contractFrench.ts';
import { english } from './english.ts';
import { markDecimals } from './formatNumber.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, fr: french };

/**
 * The message of a key in a language, with its placeholders filled in.
 *
 * Keys and placeholders are checked by the compiler against the English text. A translation may leave a placeholder
 * out or repeat it. In French an article after `de` and `à` contracts with them; numbers have the decimal mark of the
 * language, with the digits that they have.
 *
 * @throws Error when the translation names a placeholder that was not given
 * @example translate('en', 'report.replicates', { replicates: 200 }) // '200 replicates'
 */
export function translate<Key extends MessageKey>(language: Language, key: Key, ...values: MessageValues<Key>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  // Texts stand at even places, names of placeholders between them.
  return catalogues[language][key].split(/\{(\w+)\}/).reduce((text, piece, at) => {
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
