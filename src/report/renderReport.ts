import type { SeriesSummary } from '../analysis/seriesSummary.ts';
import type { RunSample } from '../analysis/runSample.ts';
import type { Summary } from '../analysis/summary.ts';
import { translate } from '../language/translate.ts';
import { renderPage } from './renderPage.ts';
import { wordSource } from './wordSource.ts';
import type { ReportOptions } from './reportOptions.ts';
import { reportSections } from './reportSections.ts';

/**
 * The report as one HTML page: text, tables, figures and their data, under a policy that lets it ask the network for
 * nothing. The same summary, series and options give the same bytes.
 *
 * @param runs single runs for the dots of figures; without them there are none
 * @param series weekly bands of the recorded replicates; `null` where none were recorded: the figures in time are left out
 */
export function renderReport(
  summary: Summary,
  series: SeriesSummary | null,
  options: ReportOptions,
  runs: RunSample | null = null,
): string {
  const { language } = options;
  const { provenance } = summary;
  return renderPage(
    {
      title: provenance.title ?? provenance.name,
      lead: translate(language, 'report.lead', {
        replicates: provenance.replicates.used,
        weeks: provenance.weeks,
        entryWeek: provenance.entryWeek,
        modes: provenance.entryModes.map((mode) => translate(language, `mode.${mode}`)).join(', '),
      }),
      version: provenance.version,
      source: wordSource(provenance, language),
      sections: reportSections(summary, series, options, runs),
    },
    options,
  );
}
