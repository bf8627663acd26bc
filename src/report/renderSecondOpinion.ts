import type { OpinionRow, PowerDifference } from '../analysis/secondOpinion.ts';
import { comparedPowers } from '../analysis/secondOpinion.ts';
import type { Summary } from '../analysis/summary.ts';
import { accountName, modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { differenceTexts } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { renderStackingTable } from './renderStackingTable.ts';
import { wordOpinion } from './wordOpinion.ts';

/** Where SocLab’s power and ours disagree, in sentences and numbers, and why they may. */
export function renderSecondOpinion({ secondOpinion, intervals }: Summary, language: Language): string {
  if (secondOpinion === null) return paragraph('', translate(language, 'report.opinion.absent'));
  const { rows, size } = secondOpinion;
  const level = formatNumber(language, intervals.level * 100, 0);
  const reversed = rows.filter((row) => row.reversed.length > 0);
  return [
    `<ul>${wordOpinion(secondOpinion, language)
      .map((sentence) => `<li>${escapeHtml(sentence)}</li>`)
      .join('')}</ul>`,
    paragraph('scope', translate(language, 'report.opinion.scope', { level, size })),
    ...(reversed.length === 0 ? [] : [tableOf(reversed, language)]),
    paragraph('', translate(language, 'report.opinion.why')),
    paragraph('note', translate(language, 'report.scope')),
  ].join('\n');
}

function tableOf(rows: readonly OpinionRow[], language: Language): string {
  return renderStackingTable({
    caption: translate(language, 'report.opinion.caption'),
    head: [
      translate(language, 'report.head.difference'),
      ...comparedPowers.map((measure) => translate(language, `measure.${measure}`)),
    ],
    rows: rows.map((row) => ({
      ...(row.reversed.includes('effective_power') ? { className: 'shown' } : {}),
      head: {
        html: `${escapeHtml(subjectOf(row, language))} <span class="small">(${escapeHtml(modeName(language, row.question.mode))})</span>`,
        rows: 1,
      },
      cells: comparedPowers.map((measure) => escapeHtml(differenceText(row.answers[measure], language))),
    })),
  });
}

function subjectOf({ question }: OpinionRow, language: Language): string {
  switch (question.kind) {
    case 'order':
      return translate(language, 'report.pair', {
        first: accountName(language, question.first),
        second: accountName(language, question.second),
      });
    case 'shift':
      return translate(language, 'report.opinion.shift', { role: accountName(language, question.role) });
    default:
      throw new Error(`second opinion: unknown question ${String(question satisfies never)}`);
  }
}

function differenceText({ difference, lower, upper }: PowerDifference, language: Language): string {
  const texts = differenceTexts(language, { estimate: difference, lower, upper });
  return `${texts.difference} ${texts.interval}`;
}
