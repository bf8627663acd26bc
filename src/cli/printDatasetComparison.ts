import { scopeIn } from '../analysis/localise/scopeIn.ts';
import type { ComparisonOutcome, DatasetComparison, MetricComparison } from '../analysis/compare/datasetComparison.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { bySize, isPlain } from './comparisonOrder.ts';
import { comparedSides } from './comparedSides.ts';
import { comparisonDetails } from './comparisonDetails.ts';
import { differenceTable } from './differenceTable.ts';
import { formatTable } from './formatTable.ts';
import { isBesideTheModel } from './isBesideTheModel.ts';
import { wrapText } from './wrapText.ts';

/** Changes shown unless all are asked for. */
const SHOWN = 20;
/** Below so many replicates neither t nor bootstrap intervals have been shown to cover as they say. */
const FEW_REPLICATES = 100;

export interface DatasetComparisonOptions {
  /** The two folders as the user typed them. */
  readonly folders: readonly [string, string];
  /** Columns of the terminal; text is between 60 and 120 wide. */
  readonly width?: number;
  /** Lists every comparison. */
  readonly all?: boolean;
  readonly language?: Language;
  /** Whether headings may be bold. Nothing is said by it alone. */
  readonly bold?: boolean;
}

/**
 * What changed between two data sets as text for a terminal: how many comparisons came out how, what was compared with what,
 * the changes, the largest first, then what the means do not show and what to do.
 */
export function printDatasetComparison(comparison: DatasetComparison, options: DatasetComparisonOptions): string {
  const { folders, all = false, language = 'en', bold = false } = options;
  const width = Math.max(60, Math.min(120, options.width ?? 100));
  const emphasise = (text: string) => (bold ? `\u001b[1m${text}\u001b[22m` : text);
  const { before, after, identical } = comparison;
  const title = { version: before.version, before: before.name, after: after.name };
  const blocks = [
    [
      ...summary(comparison, language)
        .flatMap((text) => wrapText(text, width))
        .map(emphasise),
      ...wrapText(translate(language, 'compare.title', title), width, '  '),
    ],
    comparedSides(comparison, { folders, all, language, width }),
    ...(identical
      ? []
      : [
          modeTable(comparison, language, width),
          ...tables(comparison, { all, language, width, emphasise }),
          ...comparisonDetails(comparison, { all, language, width }),
          notes(comparison, language).flatMap((note) => wrapText(note, width)),
        ]),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function summary(
  { counts, comparisons, identical, settings, pairing }: DatasetComparison,
  language: Language,
): string[] {
  if (identical) {
    const isRepeat = settings.every(({ path }) => isBesideTheModel(path)) && pairing.paired;
    return [
      translate(language, 'compare.identical', { comparisons: comparisons.length }),
      translate(language, isRepeat ? 'compare.identical.repeat' : 'compare.identical.settings'),
    ];
  }
  const { changed, same, cannot_tell: cannotTell, equal, no_test: noTest, no_values: noValues } = counts;
  const compared = comparisons.length - noValues;
  const isOtherSeed = pairing.reason === 'other_seed' && settings.every(({ path }) => isBesideTheModel(path));
  return [
    translate(language, 'compare.summary', { changed, same, cannotTell, equal, noTest }),
    translate(language, 'compare.summary.of', { comparisons: compared }),
    ...(changed > 0 ? [] : [translate(language, isOtherSeed ? 'compare.nothing.other_seed' : 'compare.nothing')]),
  ];
}

const counted = ['changed', 'same', 'cannot_tell', 'equal', 'no_test'] as const;

function modeTable({ byMode }: DatasetComparison, language: Language, width: number): string[] {
  const headings = counted.map((outcome) => translate(language, `compare.column.${outcome}`));
  const rows = Object.entries(byMode).map(([mode, counts]) => [
    mode,
    ...counted.map((outcome, at) => String(counts[outcome]).padStart(headings[at].length)),
  ]);
  const untouched = Object.entries(byMode)
    .filter(([, counts]) => counts.equal > 0 && counted.every((one) => one === 'equal' || counts[one] === 0))
    .map(([mode]) => mode);
  const table = formatTable([translate(language, 'compare.column.mode'), ...headings], rows);
  return [
    ...table.trimEnd().split('\n'),
    ...(untouched.length === 0
      ? []
      : wrapText(translate(language, 'compare.untouched', { modes: untouched.join(', ') }), width)),
  ];
}

interface Layout {
  readonly all: boolean;
  readonly language: Language;
  readonly width: number;
  readonly emphasise: (text: string) => string;
}

/** The changes; with `all`, what came out otherwise too. */
function tables({ comparisons }: DatasetComparison, layout: Layout): string[][] {
  const { all, language, width, emphasise } = layout;
  const of = (outcome: ComparisonOutcome) => comparisons.filter((one) => one.outcome === outcome).toSorted(bySize);
  const changed = of('changed');
  const shown = all ? changed : changed.filter(isPlain).slice(0, SHOWN);
  const table = (heading: string, rows: readonly MetricComparison[]) =>
    rows.length === 0 ? [] : [emphasise(heading), ...differenceTable(rows, width, language)];
  const counts = { shown: shown.length, count: changed.length };
  const isCut = shown.length < changed.length;
  return [
    [
      ...table(translate(language, 'compare.changed', counts), shown),
      ...(isCut ? wrapText(translate(language, 'compare.more'), width) : []),
    ],
    ...(all
      ? [
          table(translate(language, 'compare.cannot_tell', { count: of('cannot_tell').length }), of('cannot_tell')),
          table(translate(language, 'compare.same', { count: of('same').length }), of('same')),
          equalMetrics(of('equal'), layout),
        ]
      : []),
    shown.length === 0 && !all ? [] : wrapText(translate(language, 'compare.legend'), width),
  ];
}

/** Names alone, by mode: there is nothing else to say. */
function equalMetrics(equal: readonly MetricComparison[], { language, width, emphasise }: Layout): string[] {
  if (equal.length === 0) return [];
  const modes = [...new Set(equal.map(({ mode }) => mode))];
  return [
    emphasise(translate(language, 'compare.equal', { count: equal.length })),
    ...modes.flatMap((mode) => {
      const names = equal.filter((one) => one.mode === mode).map(({ column }) => column);
      return wrapText(`${mode}: ${names.join(', ')}`, width, '  ');
    }),
  ];
}

function notes({ tests, intervals, pairing, comparisons }: DatasetComparison, language: Language): string[] {
  const changed = comparisons.filter(({ outcome }) => outcome === 'changed');
  const skewed = changed.filter((one) => one.skewed).length;
  const few = Math.min(pairing.replicates.before, pairing.replicates.after);
  return [
    translate(language, 'compare.note.verdicts', { tests }),
    ...(skewed === 0 ? [] : [translate(language, 'compare.note.skewed', { skewed, count: changed.length })]),
    ...(few < FEW_REPLICATES ? [translate(language, 'compare.note.few', { count: few })] : []),
    `${scopeIn(language, intervals.scope)}.`,
  ];
}
