import type { DesignStudy, FactorDescription } from '../../analysis/design/designStudy.ts';
import { valueText } from '../../figures/design/valueText.ts';
import type { Language } from '../../language/language.ts';
import { labelled, numberComma } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { paragraph } from '../paragraph.ts';
import { ownText } from '../ownText.ts';
import { type Cell, renderTable } from '../renderTable.ts';

/** Values of a factor spelled out in the table. */
const SPELLED = 12;

/** What was varied, how the points were laid, and which of them share seeds. */
export function renderFactors({ design, provenance }: DesignStudy, language: Language): string {
  const { type, named, points, replicates, keptGroups, factors, method, balanced, blocks } = design;
  const planned = points * replicates;
  return [
    paragraph(
      '',
      [
        ...(named === null ? [] : [translate(language, `design.named.${named}`)]),
        translate(language, `design.type.${type}`),
        ...(method === null ? [] : [translate(language, `design.method.${method}`)]),
        ...(balanced === false ? [translate(language, 'design.balanced.no')] : []),
        blocks === null
          ? translate(language, 'design.seeds.shared', { points, replicates })
          : translate(language, 'design.seeds.blocks', { blocks }),
        ...(keptGroups < planned
          ? [translate(language, 'design.kept', { kept: keptGroups, planned, dropped: planned - keptGroups })]
          : []),
      ].join(' '),
    ),
    renderTable({
      caption: translate(language, 'design.table.factors'),
      head: (['factor', 'values', 'unit', 'base', 'about', 'source'] as const).map((column) => ({
        text: translate(language, `design.head.${column}`),
      })),
      rows: factors.map((factor) => ({
        cells: [
          {
            text: `<span class="cell">${escapeHtml(factor.name).replaceAll('.', '.<wbr>')}</span>`,
            value: factor.name,
            kind: 'html' as const,
          },
          { text: wordValues(factor, language), kind: factor.values === null ? ('text' as const) : ('wide' as const) },
          { text: factor.unit ?? '' },
          { text: factor.base === null ? '–' : valueText(language, factor.base) },
          wideCell(
            factor.about === null ? translate(language, 'design.cases') : escapeHtml(factor.about),
            factor.about ?? '',
          ),
          factor.source === null
            ? wideCell(ownText(language, factor.base === null ? '–' : (provenance.source ?? '')), '')
            : wideCell(escapeHtml(factor.source), factor.source),
        ],
      })),
    }),
  ].join('\n');
}

function wordValues({ range, values }: FactorDescription, language: Language): string {
  const between =
    range === null
      ? ''
      : translate(language, `design.range.${range.scale}`, {
          from: valueText(language, range.from),
          to: valueText(language, range.to),
        });
  if (values === null) return between;
  const spelled = values.slice(0, SPELLED).map((value) => valueText(language, value));
  const listed = [...spelled, ...(values.length > SPELLED ? ['…'] : [])].join(numberComma(language));
  return between === '' ? listed : labelled(language, between, listed);
}

function wideCell(html: string, value: string): Cell {
  return { text: html, value, kind: 'wide-html' };
}
