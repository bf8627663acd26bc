import type { DesignStudy, OutputStudy } from '../../analysis/design/designStudy.ts';
import { wholeChange } from '../../analysis/design/wholeChange.ts';
import { hasNoValues } from '../../analysis/design/hasNoValues.ts';
import { signCounts, testsSigns } from '../../analysis/design/signCounts.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';
import { endsText } from '../../figures/design/endsText.ts';
import { factorLabels } from '../../figures/design/factorLabels.ts';
import { nameOutput, outputAnchor } from '../../figures/design/nameOutput.ts';
import { valueText } from '../../figures/design/valueText.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { labelled } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { paragraph } from '../paragraph.ts';
import { type Cell, renderTable } from '../renderTable.ts';
import { detailedOutputs } from './detailedOutputs.ts';

/** A row an output: mean, spread between points, noise share, signs, strongest factor. */
export function renderOverview(study: DesignStudy, language: Language): string {
  const detailed = new Set(detailedOutputs(study));
  const kinds = new Set(study.outputs.flatMap((output) => rankFactors(output)?.by ?? []));
  const notes = (['change', 'main', 'total', 'size', 'level'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => translate(language, `design.strongest.note.${kind}`));
  return [
    paragraph('', [translate(language, 'design.overview.intro'), ...notes].join(' ')),
    renderTable({
      caption: translate(language, 'design.overview.caption'),
      head: [
        { text: translate(language, 'design.head.output') },
        { text: translate(language, 'design.head.mean'), kind: 'number' },
        { text: translate(language, 'design.head.strongest') },
        ...(['signs', 'between', 'spread', 'noise'] as const).map((column) => ({
          text: translate(
            language,
            column === 'signs' && !testsSigns(study) ? 'design.head.signs.means' : `design.head.${column}`,
          ),
          kind: 'number' as const,
        })),
      ],
      rows: study.outputs.map((output, index) => ({
        cells: cellsOf(study, output, index, detailed.has(index), language),
      })),
    }),
  ].join('\n');
}

function cellsOf(
  study: DesignStudy,
  output: OutputStudy,
  index: number,
  isDetailed: boolean,
  language: Language,
): readonly Cell[] {
  const { spread, constant } = output;
  const { positive, negative, neither } = signCounts(study, index);
  const name = `${nameOutput(output, language)}, ${output.unit}`;
  const number = (value: number | null, decimals: number): Cell => ({
    text: formatNumber(language, value, decimals),
    value,
    kind: 'number',
  });
  return [
    isDetailed
      ? { text: `<a class="cell" href="#${outputAnchor(index)}">${escapeHtml(name)}</a>`, value: name, kind: 'html' }
      : { text: name, kind: 'wide' },
    { text: endsText(language, output.mean), value: output.mean.estimate, kind: 'number' },
    { text: strongestText(study, output, language), kind: 'wide' },
    {
      text: translate(language, 'design.signs.short', { positive, negative, undecided: neither }),
      value: positive - negative,
      kind: 'number',
    },
    {
      text: hasNoValues(output)
        ? translate(language, 'design.no_values')
        : translate(language, 'design.between', {
            lowest: formatNumber(language, spread.lowest, 3),
            highest: formatNumber(language, spread.highest, 3),
          }),
      value: spread.lowest,
      kind: 'number',
    },
    number(spread.sdOfPoints, 3),
    constant
      ? { text: translate(language, 'design.constant'), value: null, kind: 'number' }
      : number(spread.noiseShare, 2),
  ];
}

/** The factor with the largest number, with its interval; says so where none is shown to matter. */
export function strongestText({ design }: DesignStudy, output: OutputStudy, language: Language): string {
  const ranking = rankFactors(output);
  if (ranking === null || hasNoValues(output)) return '–';
  const first = ranking.ranked.find(({ shown }) => shown);
  if (first === undefined) return translate(language, 'design.strongest.none');
  const factor = factorLabels(design.factors)[first.factor];
  const value = endsText(language, first.ends);
  switch (ranking.by) {
    case 'total':
    case 'size':
      return translate(language, `design.strongest.${ranking.by}`, { factor, value });
    case 'change':
      return labelled(language, factor, value);
    case 'main':
      return labelled(language, factor, endsText(language, wholeChange(first.ends)));
    case 'level': {
      const level = design.factors[first.factor].values?.[first.level ?? 0];
      return translate(language, 'design.strongest.level', {
        factor,
        level: level === undefined ? '' : valueText(language, level),
        value,
      });
    }
    default:
      throw new Error(`ranking: unknown ${String(ranking.by satisfies never)}`);
  }
}
