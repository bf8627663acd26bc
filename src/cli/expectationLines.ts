import { decimalsFor, formatInterval } from '../analysis/formatInterval.ts';
import type { ExpectationVerdict } from '../analysis/summary.ts';
import { wordPoints } from '../figures/design/wordPoints.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { formatPlainNumber } from '../language/formatPlainNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { wrapText } from './wrapText.ts';

/** The verdicts on `expect` as lines: how many of each, then one after another; nothing without any. */
export function expectationLines(verdicts: readonly ExpectationVerdict[], language: Language, width: number): string[] {
  if (verdicts.length === 0) return [];
  const count = (verdict: ExpectationVerdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length;
  return [
    translate(language, 'terminal.expect', {
      pass: count('pass'),
      fail: count('fail'),
      undecided: count('undecided'),
    }),
    ...verdicts.flatMap((verdict) =>
      wrapText(expectationLine(verdict, language), width - 2, '           ').map((line) => `  ${line}`),
    ),
  ];
}

/** One line of `expect` as a row of a list: verdict padded to a column, what it is about, its bounds, estimate, interval. */
function expectationLine(line: ExpectationVerdict, language: Language): string {
  return translate(language, 'terminal.expect.line', {
    verdict: translate(language, `terminal.expect.${line.verdict}`).padEnd(9),
    subject: expectationSubject(line, language),
    estimate: expectationEstimate(line, language),
  });
}

/** Estimate and interval of a line of `expect`, or why there is none. */
export function expectationEstimate(line: ExpectationVerdict, language: Language): string {
  const { estimate, lower, upper } = line.estimate;
  if (estimate === null || lower === null || upper === null) {
    return line.reason === undefined
      ? translate(language, 'terminal.expect.no_interval')
      : translate(language, `terminal.expect.reason.${line.reason}`);
  }
  const bounds = [line.above, line.below].filter((value) => value !== null);
  const decimals = decimalsFor({ lower, upper }, bounds);
  return `${formatNumber(language, estimate, decimals)} ${formatInterval(language, { lower, upper }, decimals)}`;
}

/** What a line of `expect` is about, and its bounds. */
export function expectationSubject(line: ExpectationVerdict, language: Language): string {
  const { metric, mode, above, below, minus } = line;
  const bounds = [
    ...(above === null
      ? []
      : [translate(language, 'terminal.expect.above', { bound: formatPlainNumber(language, above) })]),
    ...(below === null
      ? []
      : [translate(language, 'terminal.expect.below', { bound: formatPlainNumber(language, below) })]),
  ];
  const subject = `${metric} ${mode}${minus === null ? '' : ` − ${minus}`}${pointsOf(line, language)}`;
  if (bounds.length === 0) return subject;
  return `${subject} ${bounds.reduce((first, second) => translate(language, 'finding.and', { first, second }))}`;
}

/** Points of a design that the line names. */
function pointsOf({ at, minusAt }: ExpectationVerdict, language: Language): string {
  if (at === undefined && minusAt === undefined) return '';
  const points = wordPoints(at, language);
  return minusAt === undefined
    ? translate(language, 'design.expectation.at', { where: '', points })
    : translate(language, 'design.expectation.at_both', { where: '', points, others: wordPoints(minusAt, language) });
}
