import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { runModes } from '../scenario/definition/vocabulary.ts';

/**
 * What a warning is about: a column and a pair of modes by their names; anything else, as a parameter, by its own.
 *
 * @param metrics - of the summary, by column; labels in the language
 * @example wordSubject('cost contact-none', metrics, 'en') // 'Cost (contact − none)'
 */
export function wordSubject(
  subject: string,
  metrics: Readonly<Record<string, { readonly label: string }>>,
  language: Language,
): string {
  const [column, pair = ''] = subject.split(' ');
  const label = metrics[column]?.label;
  if (label === undefined) return subject;
  const modes = runModes.filter((mode) => pair.split('-').includes(mode));
  return `${label} (${modes
    .map((mode) => translate(language, `mode.${mode}`))
    .toReversed()
    .join(' − ')})`;
}
