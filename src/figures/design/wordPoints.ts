import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { ScaledValue } from '../../scenario/scale.ts';
import { factorLabels } from './factorLabels.ts';
import { listText } from './listText.ts';
import { valueText } from './valueText.ts';

/**
 * Points of a design as a line of `expect` names them: `listening 0.5 and means 8`; all points where it names none.
 */
export function wordPoints(at: Readonly<Record<string, ScaledValue>> | undefined, language: Language): string {
  const entries = Object.entries(at ?? {});
  if (entries.length === 0) return translate(language, 'design.all_points');
  const labels = factorLabels(entries.map(([name]) => ({ name })));
  return listText(
    entries.map(([, value], index) =>
      translate(language, 'design.at', { factor: labels[index], value: valueText(language, value) }),
    ),
    language,
  );
}
