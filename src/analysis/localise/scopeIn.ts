import type { MessageKey } from '../../language/catalogue.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';

const keys = ['scope.run', 'scope.pair', 'scope.points', 'scope.ranges'] as const satisfies readonly MessageKey[];

/** What intervals hold for, as data files have it in English, in a language. */
export function scopeIn(language: Language, scope: string): string {
  const key = keys.find((one) => translate('en', one) === scope);
  return key === undefined ? scope : translate(language, key);
}
