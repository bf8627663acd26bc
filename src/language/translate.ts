import type { Catalogue, MessageKey, MessageValues } from './catalogue.ts';
import { english } from './english.ts';
import { markDecimals } from './formatNumber.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, fr: french };

/**
 * The message of a key in a language, with its placeholders filled in.
 *
 * Keys and placeholders are checked by the compiler against the English text. A translation may leave a placeholder
 * out or repeat it.
 *
 * @throws Error when the translation names a placeholder that was not given
 * @example translate('en', 'report.replicates', { replicates: 200 }) // '200 replicates'
 */
export function translate<Key extends MessageKey>(language: Language, key: Key, ...values: MessageValues<Key>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  return catalogues[language][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name];
    if (value === undefined) {
      throw new Error(
        `message ${key} (${language}): expected a value for {${name}}, got ${Object.keys(given).join(', ') || 'none'}`,
      );
    }
    return typeof value === 'number' ? markDecimals(language, String(value)) : value;
  });
}
