import { type MetricSummary, pairKey, type Summary } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { EntryModeName } from '../scenario/definition/vocabulary.ts';
import { differenceTexts, estimateText } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { type Cell, renderTable } from './renderTable.ts';

/** The metrics of the scenario’s own work system: their level in every mode, and what each mode changes. */
export function renderWork(summary: Summary, language: Language): string {
  const metrics = summary.sections.work.flatMap((column) => {
    const metric = summary.metrics[column];
    return metric === undefined ? [] : [metric];
  });
  const modes = summary.provenance.entryModes;
  const changed = modes.filter((mode) => mode !== 'none');
  const isAssumed = metrics.some(({ level }) => level !== undefined);
  return [
    paragraph(
      '',
      translate(language, 'report.work.intro', {
        work: summary.provenance.workSystem,
        level: formatNumber(language, summary.intervals.level * 100, 0),
      }),
    ),
    ...(isAssumed ? [paragraph('', translate(language, 'report.work.assumed'))] : []),
    tableOf('report.work.levels', modes, metrics, language, ({ modes: values }, mode) => {
      const value = values[mode];
      if (value === undefined || value.estimate === null) return missing;
      return { text: estimateText(language, value), value: value.estimate, kind: 'number' };
    }),
    tableOf('report.work.differences', changed, metrics, language, ({ pairs }, mode) => {
      const pair = pairs[pairKey(mode, 'none')];
      if (pair === undefined || pair.estimate === null) return missing;
      const { difference, interval } = differenceTexts(language, pair);
      return { text: `${difference} ${interval}`, value: pair.estimate, kind: 'number' };
    }),
    paragraph('note', translate(language, 'report.scope')),
  ].join('\n');
}

const missing: Cell = { text: '–', value: null, kind: 'number' };

function tableOf(
  caption: 'report.work.levels' | 'report.work.differences',
  modes: readonly EntryModeName[],
  metrics: readonly MetricSummary[],
  language: Language,
  cellOf: (metric: MetricSummary, mode: EntryModeName) => Cell,
): string {
  return renderTable({
    caption: translate(language, caption),
    head: [
      { text: translate(language, 'report.head.metric') },
      { text: translate(language, 'report.head.unit') },
      ...modes.map((mode) => ({ text: modeName(language, mode), kind: 'number' as const })),
    ],
    rows: metrics.map((metric) => ({
      cells: [{ text: labelOf(metric, language) }, { text: metric.unit }, ...modes.map((mode) => cellOf(metric, mode))],
    })),
  });
}

/** The mark stands with the levels and with the differences: a difference of assumed levels is not a forecast either. */
function labelOf({ label, level }: MetricSummary, language: Language): string {
  return level === undefined ? label : translate(language, 'report.work.marked', { label });
}
