import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { rankOutputs } from '../../analysis/design/rankOutputs.ts';
import { factorLabels } from '../../figures/design/factorLabels.ts';
import { nameOutput } from '../../figures/design/nameOutput.ts';
import { valueText } from '../../figures/design/valueText.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { paragraph } from '../paragraph.ts';
import { renderTable } from '../renderTable.ts';

/** Points and outputs in the table. */
const POINTS = 120;
const OUTPUTS = 3;

/** The points with the values of their factors and the means of the clearest outputs, folded. */
export function renderSample(study: DesignStudy, language: Language): string {
  const { sample, design, outputs } = study;
  if (sample.points.length === 0) return '';
  const caption = translate(language, 'design.table.sample');
  const shown = rankOutputs(study).slice(0, OUTPUTS);
  const step = Math.max(1, Math.ceil(sample.points.length / POINTS));
  const points = sample.points.filter((_, at) => at % step === 0);
  const table = renderTable({
    caption,
    head: [
      { text: translate(language, 'design.head.point'), kind: 'number' },
      ...factorLabels(design.factors).map((text) => ({ text, kind: 'number' as const })),
      ...shown.map((index) => ({ text: nameOutput(outputs[index], language), kind: 'number' as const })),
    ],
    rows: points.map(({ point, values, outputs: means }) => ({
      cells: [
        { text: String(point), value: point, kind: 'number' as const },
        ...values.map((value) => ({
          text: valueText(language, value),
          value: typeof value === 'number' ? value : String(value),
          kind: 'number' as const,
        })),
        ...shown.map((index) => ({
          text: formatNumber(language, means[index] ?? null, 3),
          value: means[index] ?? null,
          kind: 'number' as const,
        })),
      ],
    })),
  });
  return [
    `<details><summary>${escapeHtml(caption)}</summary>`,
    ...(points.length < sample.of
      ? [paragraph('note', translate(language, 'design.points.shown', { shown: points.length, count: sample.of }))]
      : []),
    table,
    '</details>',
  ].join('\n');
}
