import type { Language } from '../../../language/language.ts';
import { translate } from '../../../language/translate.ts';

/**
 * A list in words.
 *
 * @example joinWords('en', ['a', 'b', 'c']) // 'a, b and c'
 */
export function joinWords(language: Language, words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  const first = words
    .slice(0, -1)
    .reduce((list, word) => translate(language, 'trace.comma', { first: list, second: word }));
  return translate(language, 'trace.and', { first, second: words[words.length - 1] });
}

/** Clauses of one sentence, told one after the other. */
export function joinClauses(language: Language, clauses: readonly string[]): string {
  const all = clauses.reduce((sentence, clause) =>
    translate(language, 'trace.semicolon', { first: sentence, second: clause }),
  );
  return capitalise(translate(language, 'trace.sentence', { clauses: all }));
}

/** The text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
