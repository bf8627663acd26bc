import type { ExplorerData } from '../explorer/explorerData.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { explorerSection } from './explorerSection.ts';
import { paragraph } from './paragraph.ts';
import { renderPage } from './renderPage.ts';
import type { ReportOptions } from './reportOptions.ts';
import { wordSource } from './wordSource.ts';

/**
 * A page in which a scenario can be run, without any data set. The same scenario and options give the same bytes.
 */
export function renderExplorer(explorer: ExplorerData, options: ReportOptions): string {
  const { language, scenario: text } = options;
  const { scenario, modes, version } = explorer;
  const meanings = modes.map(
    (mode) =>
      `<dt>${escapeHtml(translate(language, `mode.${mode}`))}</dt><dd>${escapeHtml(translate(language, `mode.${mode}.long`))}</dd>`,
  );
  return renderPage(
    {
      title: scenario.title ?? scenario.name,
      lead:
        scenario.description ??
        translate(language, 'explorer.lead', { weeks: scenario.weeks, entryWeek: scenario.entry_week }),
      version,
      source: wordSource({ version, name: scenario.name, seed: scenario.seed }, language),
      sections: [
        { ...explorerSection(explorer, language), part: 'explore' },
        {
          id: 'method',
          part: 'method',
          heading: translate(language, 'report.section.method'),
          blocks: [`<dl>${meanings.join('')}</dl>`, paragraph('', translate(language, 'report.method.limits'))],
        },
        {
          id: 'provenance',
          heading: translate(language, 'report.section.provenance'),
          blocks: [
            `<details><summary>${escapeHtml(translate(language, 'report.provenance.scenario'))}</summary><pre tabindex="0"><code>${escapeHtml(text)}</code></pre></details>`,
          ],
        },
      ],
      explorer,
    },
    options,
  );
}
