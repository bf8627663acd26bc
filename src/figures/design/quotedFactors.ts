import type { FactorDescription } from '../../analysis/design/designStudy.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { factorLabels } from './factorLabels.ts';

/** Short names of factors in quotation marks, for sentences: `“listening”`. */
export function quotedFactors(factors: readonly FactorDescription[], language: Language): readonly string[] {
  return factorLabels(factors).map((factor) => translate(language, 'design.quoted', { factor }));
}
