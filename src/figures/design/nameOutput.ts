import type { OutputStudy } from '../../analysis/design/designStudy.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { modeName } from '../termsOf.ts';

/**
 * An output as titles call it.
 *
 * @example nameOutput(output, 'en') // 'formal power, operators (imposed − none)'
 */
export function nameOutput({ label, mode, minus }: OutputStudy, language: Language): string {
  const where =
    minus === null
      ? modeName(language, mode)
      : translate(language, 'report.pair', { first: modeName(language, mode), second: modeName(language, minus) });
  return translate(language, 'design.output', { label, where });
}

/** Anchor of an output by its position. */
export function outputAnchor(index: number): string {
  return `output-${index + 1}`;
}
