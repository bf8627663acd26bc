import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** Program, scenario and seed in a line, for pictures and files that leave the page. */
export function wordSource(
  { version, name, seed }: { readonly version: string; readonly name: string; readonly seed: string | number },
  language: Language,
): string {
  return translate(language, 'report.source', { version, name, seed });
}
