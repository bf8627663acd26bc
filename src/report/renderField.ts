import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { ownText } from './ownText.ts';
import { countAgreement } from './countAgreement.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';
import { renderFieldTable } from './renderFieldTable.ts';

/** What the field saw beside what the model gives, and what the model has no measure for; nothing is left out or hidden. */
export function renderField(summary: Summary, language: Language): string {
  const { expectations, notModelled } = summary;
  const observed = expectations.filter(({ saw }) => saw !== null);
  const blocks: string[] = [];
  if (observed.length > 0) {
    const together = Math.min(...observed.map(({ level }) => 1 - (1 - level) * expectations.length));
    blocks.push(
      paragraph('', translate(language, 'report.field.counts', countAgreement(summary))),
      renderFieldTable(summary, language),
      paragraph(
        'note',
        translate(language, 'report.field.note', {
          lines: expectations.length,
          level: formatNumber(language, together * 100, 0),
        }),
      ),
    );
  }
  if (notModelled.length > 0) {
    blocks.push(
      `<h3>${escapeHtml(translate(language, 'report.field.not-modelled'))}</h3>`,
      `<ul>${notModelled.map((text) => `<li>${ownText(language, text)}</li>`).join('')}</ul>`,
    );
  }
  return blocks.join('\n');
}
