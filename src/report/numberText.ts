import type { IntervalMethod } from '../analysis/estimate.ts';
import { decimalsFor } from '../analysis/formatInterval.ts';
import { formatNumber, formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';

interface Interval {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method?: IntervalMethod;
}

/**
 * An estimate with as many decimals as its interval bears, and its interval; `–` where there is none.
 *
 * Of a value that is the same in all runs it says so, in place of the bound that the range of the metric gives.
 *
 * @param bounds - what the interval is held to, if anything
 */
export function estimateText(
  language: Language,
  { estimate, lower, upper, method }: Interval,
  bounds: readonly number[] = [],
): string {
  if (estimate === null) return '–';
  if (method === 'range')
    return `${formatNumber(language, estimate, 3)} (${translate(language, 'report.flag.constant')})`;
  if (lower === null || upper === null) return formatNumber(language, estimate, 3);
  const decimals = decimalsFor({ lower, upper }, bounds);
  const [shown, low, high] = [estimate, lower, upper].map((value) => formatNumber(language, value, decimals));
  return `${shown} ${bracketed(language, low, high)}`;
}

/** The parts of {@link estimateText} for cells of their own, with signs. */
export function differenceTexts(
  language: Language,
  { estimate, lower, upper, method }: Interval,
): { readonly difference: string; readonly interval: string } {
  if (estimate === null) return { difference: '–', interval: '–' };
  if (lower === null || upper === null || method === 'range')
    return { difference: formatSigned(language, estimate, 3), interval: '–' };
  const decimals = decimalsFor({ lower, upper });
  const [difference, low, high] = [estimate, lower, upper].map((value) => formatSigned(language, value, decimals));
  return { difference, interval: bracketed(language, low, high) };
}

/** A p value: as many decimals as can be trusted, never 0. */
export function pText(language: Language, p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? `< ${formatNumber(language, 0.001, 3)}` : formatNumber(language, p, 3);
}
