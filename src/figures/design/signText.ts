import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { signCounts } from '../../analysis/design/signCounts.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { nameOutput } from './nameOutput.ts';

/**
 * In how many points an output is shown to lie above or below 0, in words.
 *
 * @example signText(study, 0, 'en') // 'formal power, operators (imposed − none): shown above 0 in 16 of 18 points, …'
 */
export function signText(study: DesignStudy, index: number, language: Language): string {
  const output = study.outputs[index];
  const { by, positive, negative, neither } = signCounts(study, index);
  const points = positive + negative + neither;
  const values = { output: nameOutput(output, language), positive, negative, undecided: neither, points };
  if (by === 'means') {
    return translate(language, 'design.signs.means', { ...values, replicates: study.design.replicates });
  }
  if (points > 0 && positive === points) return translate(language, 'design.signs.all_above', values);
  if (points > 0 && negative === points) return translate(language, 'design.signs.all_below', values);
  return translate(language, 'design.signs', values);
}
