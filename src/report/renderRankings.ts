import type { Summary } from '../analysis/summary.ts';
import { wordFinding } from '../analysis/wordFinding.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';

/** Rankings that are spelled out; all are in the tables. */
const spelledOut = 8;

/** Differences between the ways in that are shown, largest first: our inference, not a claim of the source. */
export function renderRankings({ rankings }: Summary, language: Language): string {
  const heading = `<h4 id="rankings">${escapeHtml(translate(language, 'report.rankings.heading'))}</h4>`;
  if (rankings.length === 0) return [heading, paragraph('', translate(language, 'report.rankings.none'))].join('\n');
  const items = rankings
    .slice(0, spelledOut)
    .map((ranking) => `<li>${escapeHtml(wordFinding(ranking, language))}</li>`);
  const more = rankings.length - items.length;
  return [
    heading,
    paragraph('note', translate(language, 'report.rankings.note')),
    `<ul>${items.join('')}</ul>`,
    ...(more > 0 ? [paragraph('note', translate(language, 'report.rankings.more', { count: more }))] : []),
  ].join('\n');
}
