import type { ExpectationVerdict, Summary } from '../analysis/summary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { estimateText } from './numberText.ts';
import { wordExpectation } from './wordExpectation.ts';

/** One observation and the lines of `expect` that hold it against the model. */
interface Observation {
  readonly saw: string;
  readonly source: string | null;
  readonly lines: readonly ExpectationVerdict[];
}

/**
 * The table of observations: what was seen, what of the model it is held against, what the model gives, the verdict.
 *
 * On a narrow window its rows become blocks; the roles are written out because a table that is laid out in blocks is no
 * longer told as a table by every browser.
 */
export function renderFieldTable(summary: Summary, language: Language): string {
  const caption = escapeHtml(translate(language, 'report.field.caption'));
  const labels = (['against', 'gives', 'verdict'] as const).map((part) => translate(language, `report.field.${part}`));
  const heads = [translate(language, 'report.field.saw'), ...labels].map(
    (head) => `<th role="columnheader" scope="col">${escapeHtml(head)}</th>`,
  );
  const rows = observationsOf(summary).flatMap(({ saw, source, lines }) =>
    lines.map((line, at) => {
      const first = at === 0 ? rowHead(saw, source, lines.length) : '';
      const cells = [
        escapeHtml(wordExpectation(summary, line, language)),
        escapeHtml(estimateWithUnit(summary, line, language)),
        `<span class="mark">${escapeHtml(translate(language, `report.field.${line.verdict}`))}</span>`,
      ].map((cell, place) => `<td role="cell" data-label="${escapeHtml(labels[place])}">${cell}</td>`);
      return `<tr role="row" class="${line.verdict}">${first}${cells.join('')}</tr>`;
    }),
  );
  return `<div class="scroll field" tabindex="0" role="region" aria-label="${caption}"><table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${rows.join('\n')}
</tbody></table></div>`;
}

function rowHead(saw: string, source: string | null, rows: number): string {
  const span = rows > 1 ? ` rowspan="${rows}"` : '';
  const from = source === null ? '' : ` <span class="small">(${escapeHtml(source)})</span>`;
  return `<th role="rowheader" scope="row"${span}>${escapeHtml(saw)}${from}</th>`;
}

/** Lines that follow each other and say the same was seen are one observation. */
function observationsOf({ expectations }: Summary): readonly Observation[] {
  const observations: { saw: string; source: string | null; lines: ExpectationVerdict[] }[] = [];
  for (const line of expectations) {
    if (line.saw === null) continue;
    const last = observations.at(-1);
    if (last !== undefined && last.saw === line.saw && last.source === line.source) last.lines.push(line);
    else observations.push({ saw: line.saw, source: line.source, lines: [line] });
  }
  return observations;
}

function estimateWithUnit({ metrics }: Summary, { metric, estimate }: ExpectationVerdict, language: Language): string {
  const text = estimateText(language, estimate);
  const unit = metrics[metric]?.unit;
  return estimate.estimate === null || unit === undefined ? text : `${text} ${unit}`;
}
