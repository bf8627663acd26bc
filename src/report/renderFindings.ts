import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { wordFinding } from '../analysis/wordFinding.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';

/** The first screen’s sentences, and on what they rest. */
export function renderFindings(summary: Summary, language: Language): string {
  const level = formatNumber(language, summary.intervals.level * 100, 0);
  return [
    ...summary.findings.map((finding) => `<p class="finding">${escapeHtml(wordFinding(finding, language))}</p>`),
    paragraph('scope', translate(language, 'report.findings.scope', { level, size: summary.family.size })),
  ].join('\n');
}
