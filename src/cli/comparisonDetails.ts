import type { DatasetComparison, MetricComparison } from '../analysis/compare/datasetComparison.ts';
import type { RareSummary } from '../analysis/metricSummary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { adviseOnComparison } from './adviseOnComparison.ts';
import { formatDifference, formatKnown } from './differenceTable.ts';
import { bySize, isPlain } from './comparisonOrder.ts';
import { wrapText } from './wrapText.ts';

/** Lines of a list unless all are asked for. */
const SHOWN = 5;

interface Layout {
  readonly all: boolean;
  readonly language: Language;
  readonly width: number;
}

/** What the verdicts on means do not say, block by block: distributions, small differences, no test, missing values, advice. */
export function comparisonDetails({ comparisons, pairing }: DatasetComparison, layout: Layout): string[][] {
  const { language, width } = layout;
  const of = (select: (one: MetricComparison) => boolean) => comparisons.filter(select);
  const hidden = of((one) => one.distributionDiffers && (one.outcome === 'same' || one.outcome === 'cannot_tell'));
  const small = of((one) => one.outcome === 'same' && one.nonZeroBelowMargin);
  const untested = of(({ outcome }) => outcome === 'no_test');
  const missing = of(
    ({ missing: lost, replicates }) => lost.before / replicates.before !== lost.after / replicates.after,
  );
  const list = (heading: string, rows: readonly MetricComparison[], word: (one: MetricComparison) => string) =>
    listOf(heading, rows, word, layout);
  return [
    [
      ...list(translate(language, 'compare.distribution', { count: hidden.length }), hidden, (one) =>
        wordDistribution(one, language),
      ),
      ...(hidden.length === 0 ? [] : wrapText(distributionNote(hidden[0], language), width, '  ')),
    ],
    list(translate(language, 'compare.small', { count: small.length }), small, (one) =>
      translate(language, 'compare.small.line', {
        subject: subjectOf(one),
        difference: formatDifference(one, language),
        delta: one.delta ?? '',
      }),
    ),
    list(translate(language, 'compare.no_test', { count: untested.length }), untested, (one) =>
      wordUntested(one, pairing.paired, language),
    ),
    list(translate(language, 'compare.missing', { count: missing.length }), missing, (one) =>
      translate(language, 'compare.missing.line', {
        subject: subjectOf(one),
        before: one.missing.before,
        beforeOf: one.replicates.before,
        after: one.missing.after,
        afterOf: one.replicates.after,
      }),
    ),
    adviseOnComparison(comparisons, language).flatMap((advice) => wrapText(`• ${advice}`, width, '  ')),
  ];
}

/** Metrics for all and by role come first: those by group and facet repeat them in parts. */
function listOf(
  heading: string,
  rows: readonly MetricComparison[],
  word: (one: MetricComparison) => string,
  { all, language, width }: Layout,
): string[] {
  if (rows.length === 0) return [];
  const ordered = rows.toSorted((one, other) => Number(isPlain(other)) - Number(isPlain(one)) || bySize(one, other));
  const shown = all ? ordered : ordered.slice(0, SHOWN);
  const rest = rows.length - shown.length;
  return [
    ...wrapText(heading, width, '  '),
    ...shown.flatMap((one) => wrapText(word(one), width - 2, '  ').map((line) => `  ${line}`)),
    ...(rest === 0 ? [] : [`  ${translate(language, 'compare.list.more', { count: rest })}`]),
  ];
}

function subjectOf({ column, mode }: MetricComparison): string {
  return `${column} · ${mode}`;
}

function wordDistribution(one: MetricComparison, language: Language): string {
  const { ratio, lower, upper } = one.sdRatio;
  const words = { subject: subjectOf(one), distance: formatNumber(language, one.kolmogorov.distance, 2) };
  if (!(lower > 1 || upper < 1)) return translate(language, 'compare.distribution.shape', words);
  const [times, from, to] = [ratio, lower, upper].map((value) => formatNumber(language, value, 2));
  return translate(language, 'compare.distribution.wider', { ...words, ratio: times, lower: from, upper: to });
}

function distributionNote({ kolmogorov }: MetricComparison, language: Language): string {
  const critical = formatNumber(language, kolmogorov.criticalTogether, 2);
  return translate(language, 'compare.distribution.note', { critical });
}

function wordUntested(one: MetricComparison, paired: boolean, language: Language): string {
  const subject = subjectOf(one);
  const { flag, n, mean, rare, difference } = one;
  if ((n.before === 0) !== (n.after === 0) || (n.before === 0 && one.missing.before !== one.missing.after)) {
    const letter = one.missing.before < one.missing.after ? 'A' : 'B';
    return translate(language, 'compare.no_test.only', { subject, letter });
  }
  switch (flag) {
    case 'constant': {
      if (paired && !Number.isNaN(one.sdRatio.ratio)) {
        const shift = formatKnown(difference, 4, language);
        return translate(language, 'compare.no_test.constant_difference', { subject, difference: shift });
      }
      const [before, after] = [mean.before, mean.after].map((value) => formatKnown(value, 4, language));
      return translate(language, 'compare.no_test.constant', { subject, before, after });
    }
    case 'rare':
      return wordRare(subject, one, rare, language);
    case 'insufficient':
    case 'ordinary':
      return translate(language, 'compare.no_test.insufficient', { subject });
    default:
      throw new Error(`flag: unknown ${String(flag satisfies never)}`);
  }
}

function wordRare(
  subject: string,
  { n }: MetricComparison,
  rare: MetricComparison['rare'],
  language: Language,
): string {
  if (rare?.pairs) {
    const [lower, upper] = [rare.pairs.lower, rare.pairs.upper].map((end) => formatNumber(language, 100 * end, 0));
    const words = { subject, others: rare.pairs.others, count: n.before, lower, upper };
    if (rare.pairs.commonest === 0) return translate(language, 'compare.no_test.pairs', words);
    const commonest = formatKnown(rare.pairs.commonest, 4, language);
    return translate(language, 'compare.no_test.other_pairs', { ...words, commonest });
  }
  const share = (of: RareSummary | null | undefined, count: number) =>
    of
      ? translate(language, 'compare.no_test.share', { others: of.others, count })
      : translate(language, 'compare.no_test.ordinary');
  const [before, after] = [share(rare?.before, n.before), share(rare?.after, n.after)];
  return translate(language, 'compare.no_test.shares', { subject, before, after });
}
