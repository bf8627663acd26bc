import type { ExpectationVerdict } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** Metrics by the name of their column, with the labels that texts use. */
export interface LabelledMetrics {
  readonly metrics: Readonly<Record<string, { readonly label: string }>>;
}

/**
 * A line of `expect` in words: metric, modes and bounds.
 *
 * @example 'variability, imposed − none: below 0'
 */
export function wordExpectation(summary: LabelledMetrics, expectation: ExpectationVerdict, language: Language): string {
  const { metric, mode, minus, above, below } = expectation;
  const label = summary.metrics[metric]?.label ?? metric;
  const where =
    minus === null
      ? modeName(language, mode)
      : translate(language, 'report.pair', { first: modeName(language, mode), second: modeName(language, minus) });
  const bounds = [
    ...(above === null ? [] : [translate(language, 'report.expectation.above', { bound: plain(language, above) })]),
    ...(below === null ? [] : [translate(language, 'report.expectation.below', { bound: plain(language, below) })]),
  ];
  return `${label}, ${where}: ${bounds.join(', ')}`;
}

/** A bound as the scenario writes it, without decimals that it does not have. */
function plain(language: Language, value: number): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return formatNumber(language, value, Math.min(decimals, 6));
}
