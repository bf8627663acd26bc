import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { factorLabels } from './factorLabels.ts';
import { valueText } from './valueText.ts';

/**
 * A point by the values of its factors, or by its number where the study does not hold them.
 *
 * @example namePoint(study, 0, 'en') // 'listening 0.2, alliance yes'
 */
export function namePoint({ design, sample }: DesignStudy, point: number, language: Language): string {
  const own = sample.points.find((one) => one.point === point);
  if (own === undefined) return translate(language, 'design.point', { point });
  const labels = factorLabels(design.factors);
  return own.values.map((value, factor) => `${labels[factor]} ${valueText(language, value)}`).join(', ');
}
