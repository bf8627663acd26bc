import type { Summary } from '../analysis/summary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';
import { renderWarnings } from './renderWarnings.ts';

/** What to doubt of the findings: what holds for every report of this kind, then what is the matter with this one. */
export function renderDoubts(summary: Pick<Summary, 'warnings' | 'metrics'>, language: Language): string {
  return [
    `<h4 id="doubts"><a class="anchor" href="#doubts">${escapeHtml(translate(language, 'report.doubt'))}</a></h4>`,
    paragraph('', translate(language, 'report.doubt.scope')),
    renderWarnings(summary, language, summary.metrics),
  ].join('\n');
}
