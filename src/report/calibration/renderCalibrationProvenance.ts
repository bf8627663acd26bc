import type { CalibrationSummary } from '../../analysis/calibration/calibrationSummary.ts';
import { modeName } from '../../figures/termsOf.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { paragraph } from '../paragraph.ts';
import type { ReportOptions } from '../reportOptions.ts';

/** Where a calibration comes from, and the command that makes it again. */
export function renderCalibrationProvenance(
  { provenance }: CalibrationSummary,
  { language, scenario }: ReportOptions,
): string {
  const { name, source, scenarioHash, seed, version, commit, randomStreams: streams, modes, command } = provenance;
  const rows: readonly (readonly [string, string | null])[] = [
    [translate(language, 'report.provenance.name'), name],
    [translate(language, 'report.provenance.source'), source],
    [translate(language, 'report.provenance.hash'), scenarioHash],
    [translate(language, 'report.provenance.seed'), seed],
    [translate(language, 'calibration.provenance.modes'), modes.map((mode) => modeName(language, mode)).join(', ')],
    [
      translate(language, 'report.provenance.version'),
      translate(language, 'report.provenance.version.text', { version, commit, streams }),
    ],
  ];
  return [
    `<dl>${rows
      .filter(([, text]) => text !== null)
      .map(([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text ?? '')}</dd>`)
      .join('')}</dl>`,
    paragraph('', translate(language, 'report.provenance.command')),
    `<pre class="command"><code>${escapeHtml(command)}</code></pre>`,
    `<details><summary>${escapeHtml(translate(language, 'report.provenance.scenario'))}</summary><pre tabindex="0"><code>${escapeHtml(scenario)}</code></pre></details>`,
  ].join('\n');
}
