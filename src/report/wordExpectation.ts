import type { ExpectationVerdict } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { wordPoints } from '../figures/design/wordPoints.ts';
import { formatPlainNumber } from '../language/formatPlainNumber.ts';
import type { Language } from '../language/language.ts';
import { labelled } from '../language/punctuation.ts';
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
  const place = wherePoints(where, expectation, language);
  const bounds = [
    ...(above === null
      ? []
      : [translate(language, 'report.expectation.above', { bound: formatPlainNumber(language, above) })]),
    ...(below === null
      ? []
      : [translate(language, 'report.expectation.below', { bound: formatPlainNumber(language, below) })]),
  ];
  return labelled(language, `${label}, ${place}`, bounds.join(', '));
}

/** Modes with the points of a design that the line names. */
function wherePoints(where: string, { at, minusAt }: ExpectationVerdict, language: Language): string {
  if (at === undefined && minusAt === undefined) return where;
  const points = wordPoints(at, language);
  return minusAt === undefined
    ? translate(language, 'design.expectation.at', { where, points })
    : translate(language, 'design.expectation.at_both', { where, points, others: wordPoints(minusAt, language) });
}
