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
import { type Cell, renderTable } from './renderTable.ts';
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
  return renderTable({
    caption: translate(language, 'report.opinion.caption'),
    head: [
      { text: translate(language, 'report.head.mode') },
      { text: translate(language, 'report.head.difference') },
      ...comparedPowers.map((measure) => ({
        text: translate(language, `measure.${measure}`),
        kind: 'number' as const,
      })),
    ],
    rows: rows.map((row) => ({
      shown: row.reversed.includes('effective_power'),
      cells: [
        { text: modeName(language, row.question.mode) },
        { text: subjectOf(row, language) },
        ...comparedPowers.map((measure) => differenceCell(row.answers[measure], language)),
      ],
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

function differenceCell({ difference, lower, upper }: PowerDifference, language: Language): Cell {
  const texts = differenceTexts(language, { estimate: difference, lower, upper });
  return { text: `${texts.difference} ${texts.interval}`, value: difference, kind: 'number' };
}
