import { localiseSummary } from '../analysis/localise/localiseSummary.ts';
import type { Summary } from '../analysis/summary.ts';
import { wordFinding } from '../analysis/wordFinding.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { comparisonTable } from './comparisonTable.ts';
import { expectationLines } from './expectationLines.ts';
import { warningLines } from './warningLines.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 96;

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
export function printComparison(stored: Summary, options: ComparisonOptions = {}): string {
  const { language = 'en', bold = false, reportPath } = options;
  const summary = localiseSummary(stored, language);
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
    [...wrapText(enough(summary, language), WIDTH), ...expectationLines(summary.expectations, language, WIDTH)],
    warningLines(summary.warnings, language, WIDTH, summary.metrics),
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
