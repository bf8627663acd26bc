import type { Warning } from '../analysis/summary.ts';
import { wordSubject } from '../analysis/wordSubject.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { wrapText } from './wrapText.ts';

/** Comparisons named in one warning. */
const NAMED = 2;

/**
 * One line for each kind of warning; that replicates are too few is said already.
 *
 * @param metrics - of the summary, by column: what a warning is about is said by their labels
 */
export function warningLines(
  all: readonly Warning[],
  language: Language,
  width: number,
  metrics: Readonly<Record<string, { readonly label: string }>> = {},
): string[] {
  const kinds = [...new Set(all.map(({ key }) => key))];
  return kinds.flatMap((kind) => {
    if (kind === 'not_enough_replicates') return [];
    const own = all.filter(({ key }) => key === kind);
    const subjects = own.slice(0, NAMED).map(({ subject }) => wordSubject(subject, metrics, language));
    const values = {
      value: own[0].value ?? '',
      count: own.length,
      subject: own.length > NAMED ? `${subjects.join(', ')}, …` : subjects.join(', '),
    };
    return wrapText(translate(language, `terminal.warning.${kind}`, values), width, '  ');
  });
}
