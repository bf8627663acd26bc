import type { Summary } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { differenceTexts } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { renderTable } from './renderTable.ts';

/** Whether verdicts depend on how many last weeks a value of a run is the mean over; the rows where they do. */
export function renderWindows(summary: Summary, language: Language): string {
  const { windows, rows } = summary.windows;
  const heading = `<h4 id="windows">${escapeHtml(translate(language, 'report.windows.heading'))}</h4>`;
  if (rows.length === 0 || windows.length === 0) {
    return [heading, paragraph('', translate(language, 'report.windows.none'))].join('\n');
  }
  const names = windows.join(', ');
  const differing = rows.filter(({ agree }) => !agree);
  if (differing.length === 0) {
    return [
      heading,
      paragraph('', translate(language, 'report.windows.agree', { windows: names, count: rows.length })),
    ].join('\n');
  }
  return [
    heading,
    paragraph(
      '',
      translate(language, 'report.windows.differ', { windows: names, count: differing.length, all: rows.length }),
    ),
    renderTable({
      caption: translate(language, 'report.windows.caption'),
      head: [
        { text: translate(language, 'report.head.metric') },
        { text: translate(language, 'report.head.pair') },
        ...windows.map((window) => ({ text: window, kind: 'number' as const })),
      ],
      rows: differing.map(({ column, first, second, at }) => ({
        cells: [
          { text: summary.metrics[column]?.label ?? column },
          {
            text: translate(language, 'report.pair', {
              first: modeName(language, first),
              second: modeName(language, second),
            }),
          },
          ...at.map(({ difference, lower, upper, verdict }) => {
            const texts = differenceTexts(language, { estimate: difference, lower, upper });
            return {
              text: `${texts.difference} ${texts.interval} ${translate(language, `report.verdict.${verdict}`)}`,
              value: difference,
              kind: 'number' as const,
            };
          }),
        ],
      })),
    }),
  ].join('\n');
}
