import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';

/** A term of a surface: the name of a factor, `a × b` for an interaction, `a²` for a curvature. */
export function termName(factors: readonly number[], labels: readonly string[], language: Language): string {
  const [first, second] = factors;
  if (second === undefined) return labels[first];
  if (first === second) return translate(language, 'design.term.curvature', { factor: labels[first] });
  return translate(language, 'design.term.interaction', { first: labels[first], second: labels[second] });
}
