import type { ExpectationVerdict, Summary } from '../analysis/summary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { ownText } from './ownText.ts';
import { escapeHtml } from './escapeHtml.ts';
import { estimateText } from './numberText.ts';
import { renderStackingTable, type StackingRow } from './renderStackingTable.ts';
import { wordExpectation } from './wordExpectation.ts';

/** One observation and the lines of `expect` that hold it against the model. */
interface Observation {
  readonly saw: string;
  readonly source: string | null;
  readonly lines: readonly ExpectationVerdict[];
}

/** The table of observations: what was seen, what of the model it is held against, what the model gives, the verdict. */
export function renderFieldTable(summary: Summary, language: Language): string {
  return renderStackingTable({
    caption: translate(language, 'report.field.caption'),
    head: (['saw', 'against', 'gives', 'verdict'] as const).map((part) => translate(language, `report.field.${part}`)),
    rows: observationsOf(summary).flatMap(({ saw, source, lines }) =>
      lines.map((line, at): StackingRow => {
        const from = source === null ? '' : ` <span class="small">(${ownText(language, source)})</span>`;
        return {
          className: line.verdict,
          head: at === 0 ? { html: `${ownText(language, saw)}${from}`, rows: lines.length } : null,
          cells: [
            `${escapeHtml(wordExpectation(summary, line, language))}${line.why === null ? '' : ` <span class="small">(${ownText(language, line.why)})</span>`}`,
            `${escapeHtml(estimateWithUnit(summary, line, language))}${withoutClient(summary, line, language)}`,
            `<span class="mark">${escapeHtml(translate(language, `report.field.${line.verdict}`))}</span>`,
          ],
        };
      }),
    ),
  });
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

/** What the model gives without the client, where the line does not subtract it already: a tick alone would not say. */
function withoutClient({ metrics }: Summary, { metric, mode, minus }: ExpectationVerdict, language: Language): string {
  const none = metrics[metric]?.modes.none;
  if (minus !== null || mode === 'none' || none === undefined || none.estimate === null) return '';
  // 0 by construction: a difference from the run without the client.
  if (none.estimate === 0 && none.lower === 0 && none.upper === 0) return '';
  const value = estimateText(language, none);
  return `<br><span class="small">${escapeHtml(translate(language, 'report.field.without', { value }))}</span>`;
}

function estimateWithUnit({ metrics }: Summary, { metric, estimate }: ExpectationVerdict, language: Language): string {
  const text = estimateText(language, estimate);
  if (estimate.estimate === null) return text;
  const unit = metrics[metric]?.unit;
  const measured = unit === undefined ? text : `${text} ${unit}`;
  return estimate.lower === null ? `${measured} (${translate(language, 'report.field.no-interval')})` : measured;
}
