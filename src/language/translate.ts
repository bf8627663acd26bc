import type { Catalogue, MessageKey, MessageValues } from './catalogue.ts';
import { english } from './english.ts';
import { fillMessage } from './fillMessage.ts';
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
  return fillMessage(language, key, catalogues[language][key], values[0] ?? {});
}
