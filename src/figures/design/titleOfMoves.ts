import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { listText } from './listText.ts';
import { nameOutput } from './nameOutput.ts';
import { quotedFactors } from './quotedFactors.ts';

/** Factors named in a title. */
const NAMED = 3;

/** What moves an output, as far as intervals bear it out: one factor before the others, some in no order, or none. */
export function titleOfMoves(study: DesignStudy, index: number, language: Language): string {
  const output = study.outputs[index];
  const labels = quotedFactors(study.design.factors, language);
  const name = nameOutput(output, language);
  const ranking = rankFactors(output);
  const shown = ranking?.ranked.filter((factor) => factor.shown) ?? [];
  if (ranking === null || shown.length === 0) return translate(language, 'design.moves.none', { output: name });
  if (ranking.leadShown && ranking.ranked.length > 1) {
    return translate(language, 'design.moves.lead', { factor: labels[shown[0].factor], output: name });
  }
  if (shown.length === 1) {
    return translate(language, 'design.moves.one', { factor: labels[shown[0].factor], output: name });
  }
  const named = shown.slice(0, NAMED).map(({ factor }) => labels[factor]);
  const rest = shown.length - named.length;
  const factors = rest === 0 ? named : [...named, translate(language, 'design.others', { count: rest })];
  return translate(language, 'design.moves.some', { factors: listText(factors, language), output: name });
}
