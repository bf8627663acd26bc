import type { MessageKey } from '../../../language/catalogue.ts';
import type { Language } from '../../../language/language.ts';
import { translate } from '../../../language/translate.ts';

type CasesKey = Extract<MessageKey, `trace.cases.${string}`>;

/** Probabilities for which there are words, besides never and always. */
const words: readonly (readonly [number, CasesKey])[] = [
  [1 / 50, 'trace.cases.1_50'],
  [1 / 20, 'trace.cases.1_20'],
  [1 / 10, 'trace.cases.1_10'],
  [1 / 5, 'trace.cases.1_5'],
  [1 / 4, 'trace.cases.1_4'],
  [1 / 3, 'trace.cases.1_3'],
  [2 / 5, 'trace.cases.2_5'],
  [1 / 2, 'trace.cases.1_2'],
  [3 / 5, 'trace.cases.3_5'],
  [2 / 3, 'trace.cases.2_3'],
  [3 / 4, 'trace.cases.3_4'],
  [4 / 5, 'trace.cases.4_5'],
  [9 / 10, 'trace.cases.9_10'],
  [49 / 50, 'trace.cases.49_50'],
];

/**
 * A probability as people say it: the nearest simple fraction; never and always are said of nothing less.
 *
 * @param probability in [0, 1]
 * @example casesInWords('en', 0.35) // 'in about one case in three'
 */
export function casesInWords(language: Language, probability: number): string {
  if (probability === 0) return translate(language, 'trace.cases.0');
  if (probability === 1) return translate(language, 'trace.cases.1');
  let nearest = words[0];
  for (const word of words) {
    if (Math.abs(word[0] - probability) < Math.abs(nearest[0] - probability)) nearest = word;
  }
  return translate(language, nearest[1]);
}
