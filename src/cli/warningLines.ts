import type { Warning } from '../analysis/summary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { wrapText } from './wrapText.ts';

/** Comparisons named in one warning. */
const NAMED = 2;

/** One line for each kind of warning; that replicates are too few is said already. */
export function warningLines(all: readonly Warning[], language: Language, width: number): string[] {
  const kinds = [...new Set(all.map(({ key }) => key))];
  return kinds.flatMap((kind) => {
    if (kind === 'not_enough_replicates') return [];
    const own = all.filter(({ key }) => key === kind);
    const subjects = own.slice(0, NAMED).map((warning) => warning.subject);
    const values = {
      value: own[0].value ?? '',
      count: own.length,
      subject: own.length > NAMED ? `${subjects.join(', ')}, …` : subjects.join(', '),
    };
    return wrapText(translate(language, `terminal.warning.${kind}`, values), width, '  ');
  });
}
