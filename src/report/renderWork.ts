import { type MetricSummary, pairKey, type Summary } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { EntryModeName } from '../scenario/definition/vocabulary.ts';
import { escapeHtml } from './escapeHtml.ts';
import { differenceTexts, estimateText } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { renderStackingTable } from './renderStackingTable.ts';

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
      return value === undefined ? '–' : estimateText(language, value);
    }),
    tableOf('report.work.differences', changed, metrics, language, ({ pairs }, mode) => {
      const pair = pairs[pairKey(mode, 'none')];
      if (pair === undefined || pair.estimate === null) return '–';
      const { difference, interval } = differenceTexts(language, pair);
      return `${difference} ${interval}`;
    }),
    paragraph('note', translate(language, 'report.scope')),
  ].join('\n');
}

function tableOf(
  caption: 'report.work.levels' | 'report.work.differences',
  modes: readonly EntryModeName[],
  metrics: readonly MetricSummary[],
  language: Language,
  textOf: (metric: MetricSummary, mode: EntryModeName) => string,
): string {
  return renderStackingTable({
    caption: translate(language, caption),
    head: [translate(language, 'report.head.metric'), ...modes.map((mode) => modeName(language, mode))],
    rows: metrics.map((metric) => ({
      head: { html: headOf(metric, language), rows: 1 },
      cells: modes.map((mode) => escapeHtml(textOf(metric, mode))),
    })),
  });
}

/** The mark stands with the differences too: a difference of assumed levels is no forecast either. */
function headOf({ label, unit, level }: MetricSummary, language: Language): string {
  const name = level === undefined ? label : translate(language, 'report.work.marked', { label });
  return `${escapeHtml(name)} <span class="small">${escapeHtml(unit)}</span>`;
}
