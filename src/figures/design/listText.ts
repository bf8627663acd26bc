import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';

/**
 * Entries as a list in a sentence.
 *
 * @example listText(['a', 'b', 'c'], 'en') // 'a, b and c'
 */
export function listText(entries: readonly string[], language: Language): string {
  if (entries.length < 2) return entries[0] ?? '';
  const start = entries.slice(0, -1).reduce((first, second) => translate(language, 'finding.comma', { first, second }));
  return translate(language, 'finding.and', { first: start, second: entries[entries.length - 1] });
}
