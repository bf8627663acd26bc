import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { ScaledValue } from '../../scenario/scale.ts';

/**
 * A value of a factor as text, with at most four significant digits.
 *
 * @example valueText('en', 0.25) // '0.25'
 */
export function valueText(language: Language, value: ScaledValue): string {
  if (typeof value === 'boolean') return translate(language, value ? 'design.yes' : 'design.no');
  if (typeof value === 'string') return value.replaceAll('_', ' ');
  const rounded = Number(value.toPrecision(4));
  const text = String(rounded);
  if (text.includes('e')) return text.replace('-', '−');
  return formatNumber(language, rounded, text.split('.')[1]?.length ?? 0);
}
