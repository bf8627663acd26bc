import { decimalsFor, formatInterval } from '../analysis/formatInterval.ts';
import type { ExpectationVerdict, Summary, Warning } from '../analysis/summary.ts';
import { wordFinding } from '../analysis/wordFinding.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { comparisonTable } from './comparisonTable.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 96;
/** Comparisons named in one warning. */
const NAMED = 2;

export interface ComparisonOptions {
  readonly language?: Language;
  /** Whether headings may be bold: only on a terminal, and never under `NO_COLOR`. Nothing is said by it alone. */
  readonly bold?: boolean;
  /** Where the report is, as the user would type it. */
  readonly reportPath?: string;
}

/**
 * The comparison as text for a terminal: what was found, the table of modes and roles, whether replicates are enough,
 * verdicts on expectations, where the report is. Lines of at most 96 characters (paths and commands stay whole).
 */
export function printComparison(summary: Summary, options: ComparisonOptions = {}): string {
  const { language = 'en', bold = false, reportPath } = options;
  const emphasise = (text: string) => (bold ? `\u001b[1m${text}\u001b[22m` : text);
  const { provenance, findings } = summary;
  const blocks = [
    [
      emphasise(
        translate(language, 'terminal.title', {
          version: provenance.version,
          title: provenance.title ?? provenance.name,
        }),
      ),
      ...wrapText(
        translate(language, 'terminal.runs', {
          replicates: provenance.replicates.used,
          modes: provenance.modes.map((mode) => translate(language, `mode.${mode}`)).join(', '),
          weeks: provenance.weeks,
          entryWeek: provenance.entryWeek,
          seed: provenance.seed,
        }),
        WIDTH,
      ),
    ],
    findings.flatMap((finding) => wrapText(`• ${wordFinding(finding, language)}`, WIDTH, '  ')),
    comparisonTable(summary, language, emphasise),
    notes(summary, language),
    [...wrapText(enough(summary, language), WIDTH), ...expectations(summary.expectations, language)],
    warnings(summary.warnings, language),
    [
      ...(reportPath === undefined ? [] : [translate(language, 'terminal.report', { path: reportPath })]),
      translate(language, 'terminal.again', { command: provenance.command }),
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function notes(summary: Summary, language: Language): string[] {
  const { level, scope } = summary.intervals;
  const values = { level: formatNumber(language, 100 * level, 0), comparisons: summary.family.size };
  return [
    translate(language, 'terminal.values', { weeks: summary.provenance.measureWeeks }),
    translate(language, 'terminal.note.simultaneous', values),
    translate(language, 'terminal.note.scope', { scope }),
    translate(language, 'terminal.note.absent'),
    ...(summary.redistribution.some(({ floor }) => floor !== null) ? [translate(language, 'terminal.note.floor')] : []),
  ].flatMap((note) => wrapText(note, WIDTH));
}

function enough({ family, provenance }: Summary, language: Language): string {
  const { used } = provenance.replicates;
  const needed = family.replicatesNeeded;
  if (needed === null) return translate(language, 'terminal.enough_without_margin', { used });
  return translate(language, family.enough ? 'terminal.enough' : 'terminal.not_enough', { used, needed });
}

function expectations(verdicts: readonly ExpectationVerdict[], language: Language): string[] {
  if (verdicts.length === 0) return [];
  const count = (verdict: ExpectationVerdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length;
  return [
    translate(language, 'terminal.expect', {
      pass: count('pass'),
      fail: count('fail'),
      undecided: count('undecided'),
    }),
    ...verdicts.flatMap((verdict) =>
      wrapText(expectationLine(verdict, language), WIDTH - 2, '           ').map((line) => `  ${line}`),
    ),
  ];
}

function expectationLine(line: ExpectationVerdict, language: Language): string {
  const { above, below, minus } = line;
  const bounds = [
    ...(above === null ? [] : [translate(language, 'terminal.expect.above', { bound: bound(above, language) })]),
    ...(below === null ? [] : [translate(language, 'terminal.expect.below', { bound: bound(below, language) })]),
  ];
  const { estimate, lower, upper } = line.estimate;
  const known = estimate !== null && lower !== null && upper !== null;
  const decimals = known ? decimalsFor({ lower, upper }) : 0;
  return translate(language, 'terminal.expect.line', {
    verdict: translate(language, `terminal.expect.${line.verdict}`).padEnd(9),
    subject: `${line.metric} ${line.mode}${minus === null ? '' : ` − ${minus}`}`,
    bounds:
      bounds.length === 0
        ? ''
        : bounds.reduce((first, second) => translate(language, 'finding.and', { first, second })),
    estimate: known
      ? `${formatNumber(language, estimate, decimals)} ${formatInterval(language, { lower, upper }, decimals)}`
      : translate(language, 'terminal.expect.no_interval'),
  });
}

/** A bound with the decimals it was written with. */
function bound(value: number, language: Language): string {
  return formatNumber(language, value, String(value).split('.')[1]?.length ?? 0);
}

/** One line for each kind of warning; that replicates are too few is said already. */
function warnings(all: readonly Warning[], language: Language): string[] {
  const kinds = [...new Set(all.map(({ key }) => key))];
  return kinds.flatMap((kind) => {
    if (kind === 'not_enough_replicates') return [];
    const own = all.filter(({ key }) => key === kind);
    const subjects = own.slice(0, NAMED).map((warning) => warning.subject);
    const values = {
      value: own[0].value ?? '',
      count: own.length,
      subject: own.length > NAMED ? `${subjects.join(', ')}, …` : subjects.join(', '),
    };
    return wrapText(translate(language, `terminal.warning.${kind}`, values), WIDTH, '  ');
  });
}
