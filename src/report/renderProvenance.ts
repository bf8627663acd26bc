import type { Summary } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatDate } from '../language/formatDate.ts';
import { translate } from '../language/translate.ts';
import { ownText } from './ownText.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';
import type { ReportOptions } from './reportOptions.ts';

/** Where the numbers come from, and the command that makes them again. */
export function renderProvenance(
  { provenance }: Pick<Summary, 'provenance'>,
  { language, scenario }: ReportOptions,
): string {
  const { planned, used, dropped } = provenance.replicates;
  const failures = provenance.failures.filter(({ failed }) => failed > 0);
  const own = (text: string) => ({ html: ownText(language, text) });
  const rows: readonly (readonly [string, string | { readonly html: string } | null])[] = [
    [translate(language, 'report.provenance.name'), provenance.name],
    [
      translate(language, 'report.provenance.description'),
      provenance.description === null ? null : own(provenance.description),
    ],
    [translate(language, 'report.provenance.source'), provenance.source === null ? null : own(provenance.source)],
    [
      translate(language, 'report.provenance.date'),
      provenance.date === null ? null : formatDate(language, provenance.date),
    ],
    [translate(language, 'report.provenance.work'), translate(language, `work.${provenance.workSystem}`)],
    [
      translate(language, 'report.provenance.home-mode'),
      provenance.homeMode === null ? null : modeName(language, provenance.homeMode),
    ],
    [translate(language, 'report.provenance.hash'), provenance.scenarioHash],
    [translate(language, 'report.provenance.seed'), provenance.seed],
    [
      translate(language, 'report.provenance.replicates'),
      translate(language, 'report.provenance.replicates.text', { planned, used, dropped }),
    ],
    [
      translate(language, 'report.provenance.failures'),
      failures.length === 0
        ? translate(language, 'report.provenance.failures.none')
        : failures
            .map(({ mode, failed }) =>
              translate(language, 'report.provenance.failures.mode', {
                mode: modeName(language, mode),
                failed,
                planned,
              }),
            )
            .join(', '),
    ],
    [
      translate(language, 'report.provenance.version'),
      translate(language, 'report.provenance.version.text', {
        version: provenance.version,
        commit: provenance.commit,
        streams: provenance.randomStreams,
      }),
    ],
  ];
  return [
    `<dl>${rows
      .filter(([, text]) => text !== null)
      .map(
        ([term, text]) =>
          `<dt>${escapeHtml(term)}</dt><dd>${typeof text === 'object' ? (text?.html ?? '') : escapeHtml(text)}</dd>`,
      )
      .join('')}</dl>`,
    paragraph('', translate(language, 'report.provenance.command')),
    `<pre class="command"><code>${escapeHtml(provenance.command)}</code></pre>`,
    `<details><summary>${escapeHtml(translate(language, 'report.provenance.scenario'))}</summary><pre tabindex="0"><code>${escapeHtml(scenario)}</code></pre></details>`,
  ].join('\n');
}
