import type { Ends } from '../../analysis/design/designStudy.ts';
import { decimalsFor, formatInterval } from '../../analysis/formatInterval.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';

/**
 * An estimate with its interval, with as many decimals as the interval bears; `–` without a number.
 *
 * @example endsText('en', { estimate: 0.12, lower: 0.1, upper: 0.14 }) // '0.12 [0.10, 0.14]'
 */
export function endsText(language: Language, { estimate, lower, upper }: Ends): string {
  if (estimate === null) return '–';
  if (lower === null || upper === null) return formatNumber(language, estimate, 3);
  const decimals = decimalsFor({ lower, upper });
  return `${formatNumber(language, estimate, decimals)} ${formatInterval(language, { lower, upper }, decimals)}`;
}
