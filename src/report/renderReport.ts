import { localiseSummary } from '../analysis/localise/localiseSummary.ts';
import type { SeriesSummary } from '../analysis/seriesSummary.ts';
import type { RunSample } from '../analysis/runSample.ts';
import type { Summary } from '../analysis/summary.ts';
import type { ExplorerData } from '../explorer/explorerData.ts';
import { translate } from '../language/translate.ts';
import { renderPage } from './renderPage.ts';
import { wordSource } from './wordSource.ts';
import type { ReportOptions } from './reportOptions.ts';
import { reportSections } from './reportSections.ts';

/**
 * The report as one HTML page: text, tables, figures and their data, under a policy that lets it ask the network for
 * nothing. The same summary, series and options give the same bytes.
 *
 * @param stored - as its data file has it, with labels in English
 * @param explorer what the reader can run; without it the page is a report alone
 * @param runs single runs for the dots of figures; without them there are none
 * @param series weekly bands of the recorded replicates; `null` where none were recorded: the figures in time are left out
 */
export function renderReport(
  stored: Summary,
  series: SeriesSummary | null,
  options: ReportOptions,
  explorer?: ExplorerData,
  runs: RunSample | null = null,
): string {
  const { language } = options;
  const summary = localiseSummary(stored, language);
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
      sections: reportSections(summary, series, options, explorer, runs),
      ...(explorer === undefined ? {} : { explorer }),
    },
    options,
  );
}
