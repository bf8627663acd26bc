import { localiseStudy } from '../analysis/localise/localiseStudy.ts';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import { testsSigns } from '../analysis/design/signCounts.ts';
import { rankFactors } from '../analysis/design/rankFactors.ts';
import { valueText } from '../figures/design/valueText.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { numberComma } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { wordStudyFindings } from '../report/design/wordStudyFindings.ts';
import { expectationLines } from './expectationLines.ts';
import { formatTable } from './formatTable.ts';
import type { ComparisonOptions } from './printComparison.ts';
import { studyTable } from './studyTable.ts';
import { warningLines } from './warningLines.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 96;
/** Factors with a line. */
const FACTORS = 12;
/** Characters of the values of a factor. */
const VALUES_WIDTH = 40;

/**
 * The result of a design as text for a terminal: what was varied, what was found, a line an output, verdicts on
 * expectations, where the report is. Lines of at most 96 characters (paths, commands and long names stay whole).
 */
export function printStudy(stored: DesignStudy, options: ComparisonOptions = {}): string {
  const { language = 'en', bold = false, reportPath } = options;
  const study = localiseStudy(stored, language);
  const emphasise = (text: string) => (bold ? `\u001b[1m${text}\u001b[22m` : text);
  const { provenance, design } = study;
  const blocks = [
    [
      emphasise(
        translate(language, 'terminal.title', {
          version: provenance.version,
          title: provenance.title ?? provenance.name,
        }),
      ),
      ...wrapText(
        translate(language, 'terminal.study.runs', {
          type: translate(language, `terminal.study.type.${design.named ?? design.type}`),
          points: design.points,
          replicates: design.replicates,
          modes: provenance.modes.map((mode) => translate(language, `mode.${mode}`)).join(', '),
          weeks: provenance.weeks,
          entryWeek: provenance.entryWeek,
          seed: provenance.seed,
        }),
        WIDTH,
      ),
    ],
    factorLines(study, language, emphasise),
    wordStudyFindings(study, language).flatMap((finding) => wrapText(`• ${finding}`, WIDTH, '  ')),
    studyTable(study, language, emphasise),
    notes(study, language),
    expectationLines(study.expectations, language, WIDTH),
    warningLines(study.warnings, language, WIDTH),
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

function factorLines({ design }: DesignStudy, language: Language, emphasise: (text: string) => string): string[] {
  const left = design.factors.length - FACTORS;
  const rows = design.factors
    .slice(0, FACTORS)
    .map(({ name, unit, base, range, values }) => [
      name,
      `${valuesText(range, values, language)}${unit === null || unit === '1' ? '' : ` ${unit}`}`,
      base === null ? translate(language, 'terminal.absent') : valueText(language, base),
    ]);
  const head = (['factor', 'values', 'base'] as const).map((column) =>
    translate(language, `terminal.study.column.${column}`),
  );
  const [first, ...others] = formatTable(head, rows).trimEnd().split('\n');
  const more = left > 0 ? [translate(language, 'terminal.study.more.factors', { count: left })] : [];
  return [emphasise(first), ...others, ...more];
}

function valuesText(
  range: DesignStudy['design']['factors'][number]['range'],
  values: DesignStudy['design']['factors'][number]['values'],
  language: Language,
): string {
  if (range !== null) {
    return translate(language, 'terminal.study.range', {
      low: valueText(language, range.from),
      high: valueText(language, range.to),
    });
  }
  const text = (values ?? []).map((value) => valueText(language, value)).join(numberComma(language));
  return text.length > VALUES_WIDTH ? `${text.slice(0, VALUES_WIDTH - 1)}…` : text;
}

/** What the columns mean; of the strongest factor only what this design ranks by. */
function notes(study: DesignStudy, language: Language): string[] {
  const { outputs, intervals } = study;
  const kinds = new Set(outputs.flatMap((output) => rankFactors(output)?.by ?? []));
  return [
    translate(language, 'terminal.study.note.interval', {
      level: formatNumber(language, 100 * intervals.level, 0),
      scope: intervals.scope,
    }),
    translate(language, testsSigns(study) ? 'terminal.study.note.signs' : 'terminal.study.note.signs.means', {
      replicates: study.design.replicates,
    }),
    ...(['change', 'main', 'total', 'size', 'level'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => translate(language, `design.strongest.note.${kind}`)),
  ].flatMap((note) => wrapText(note, WIDTH));
}
