import { type MetricSummary, pairKey } from '../analysis/metricSummary.ts';
import { type Summary } from '../analysis/summary.ts';
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
  const metrics = metricsOf(summary, summary.sections.work);
  const counts = metricsOf(summary, summary.sections.workCounts);
  const modes = summary.provenance.entryModes;
  const changed = modes.filter((mode) => mode !== 'none');
  const assumed = metrics.filter(({ level }) => level !== undefined).length;
  const marks = assumed > 0 && assumed < metrics.length;
  const levelText = ({ modes: values }: MetricSummary, mode: EntryModeName) => {
    const value = values[mode];
    return value === undefined ? '–' : estimateText(language, value);
  };
  return [
    paragraph(
      '',
      translate(language, 'report.work.intro', {
        work: translate(language, `work.${summary.provenance.workSystem}`),
        level: formatNumber(language, summary.intervals.level * 100, 0),
      }),
    ),
    ...(assumed === 0
      ? []
      : [paragraph('', translate(language, marks ? 'report.work.assumed' : 'report.work.all-assumed'))]),
    tableOf('report.work.levels', modes, metrics, marks, language, levelText),
    tableOf('report.work.differences', changed, metrics, marks, language, ({ pairs }, mode) => {
      const pair = pairs[pairKey(mode, 'none')];
      if (pair === undefined || pair.estimate === null) return '–';
      const { difference, interval } = differenceTexts(language, pair);
      return `${difference} ${interval}`;
    }),
    ...(counts.length === 0
      ? []
      : [
          `<details><summary>${escapeHtml(translate(language, 'report.work.counts', { count: counts.length }))}</summary>`,
          tableOf('report.work.count-levels', modes, counts, false, language, levelText),
          '</details>',
        ]),
    paragraph('note', translate(language, 'report.scope')),
  ].join('\n');
}

/** What has a value somewhere: a workshop serves no calls from stock. */
function metricsOf(summary: Summary, columns: readonly string[]): MetricSummary[] {
  return columns
    .flatMap((column) => summary.metrics[column] ?? [])
    .filter(({ modes }) => Object.values(modes).some(({ estimate }) => estimate !== null));
}

function tableOf(
  caption: 'report.work.levels' | 'report.work.differences' | 'report.work.count-levels',
  modes: readonly EntryModeName[],
  metrics: readonly MetricSummary[],
  marks: boolean,
  language: Language,
  textOf: (metric: MetricSummary, mode: EntryModeName) => string,
): string {
  return renderStackingTable({
    caption: translate(language, caption),
    head: [translate(language, 'report.head.metric'), ...modes.map((mode) => modeName(language, mode))],
    rows: metrics.map((metric) => ({
      head: { html: headOf(metric, marks, language), rows: 1 },
      cells: modes.map((mode) => escapeHtml(textOf(metric, mode))),
    })),
  });
}

/** Where only some levels are assumed these are marked. The mark stands with the differences too: a difference of assumed levels is no forecast either. */
function headOf({ label, unit, level }: MetricSummary, marks: boolean, language: Language): string {
  const name = level === undefined || !marks ? label : translate(language, 'report.work.marked', { label });
  return `${escapeHtml(name)} <span class="small">${escapeHtml(unit)}</span>`;
}
