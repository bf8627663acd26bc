import type { ModeSummary } from '../analysis/metricSummary.ts';
import type { Summary } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { estimateText } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { type Cell, renderTable } from './renderTable.ts';

/** Every metric in every mode, folded away: mean with its pointwise interval. */
export function renderAllMetrics(summary: Summary, language: Language): string {
  const { modes } = summary.provenance;
  const metrics = Object.entries(summary.metrics);
  return [
    `<details id="all-metrics"><summary>${escapeHtml(translate(language, 'report.all.summary', { count: metrics.length }))}</summary>`,
    paragraph(
      'note',
      translate(language, 'report.all.note', { level: formatNumber(language, summary.intervals.level * 100, 0) }),
    ),
    renderTable({
      caption: translate(language, 'report.all.caption'),
      head: [
        { text: translate(language, 'report.head.metric') },
        { text: translate(language, 'report.head.column') },
        { text: translate(language, 'report.head.unit') },
        ...modes.map((mode) => ({ text: modeName(language, mode), kind: 'number' as const })),
      ],
      rows: metrics.map(([column, metric]) => ({
        cells: [
          { text: metric.label },
          { text: column },
          { text: metric.unit },
          ...modes.map((mode) => cellOf(metric.modes[mode], language)),
        ],
      })),
    }),
    '</details>',
  ].join('\n');
}

function cellOf(values: ModeSummary | undefined, language: Language): Cell {
  if (values === undefined || values.estimate === null) return { text: '–', value: null, kind: 'number' };
  const flags = values.flags.filter(
    (flag) => flag !== 'structural_zero' && (flag !== 'constant' || values.method !== 'range'),
  );
  const words = flags.map((flag) => translate(language, `report.flag.${flag}`)).join(', ');
  return {
    text: `${estimateText(language, values)}${words === '' ? '' : ` (${words})`}`,
    value: values.estimate,
    kind: 'number',
  };
}
