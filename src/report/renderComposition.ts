import type { Summary } from '../analysis/summary.ts';
import { accountName, modeName } from '../figures/termsOf.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { estimateText } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { renderTable } from './renderTable.ts';

/** Loss of autonomy parted into the same issues and acting on others. */
export function renderComposition(summary: Summary, language: Language): string {
  const rows = summary.composition.filter(
    ({ mode, loss }) => mode !== 'none' && mode !== 'placebo' && loss.estimate !== null,
  );
  if (rows.length === 0) return '';
  return [
    renderTable({
      caption: translate(language, 'report.composition.caption'),
      head: [
        { text: translate(language, 'report.head.role') },
        { text: translate(language, 'report.head.mode') },
        { text: translate(language, 'report.head.loss'), kind: 'number' },
        { text: translate(language, 'report.head.within'), kind: 'number' },
        { text: translate(language, 'report.head.mix'), kind: 'number' },
      ],
      rows: rows.map(({ role, mode, loss, within, mix }) => ({
        cells: [
          { text: accountName(language, role) },
          { text: modeName(language, mode) },
          ...[loss, within, mix].map((estimate) => ({
            text: estimateText(language, estimate),
            value: estimate.estimate,
            kind: 'number' as const,
          })),
        ],
      })),
    }),
    paragraph('note', translate(language, 'report.composition.note')),
    paragraph('note', translate(language, 'report.scope')),
  ].join('\n');
}
