import { escapeHtml } from './escapeHtml.ts';

/** One row: its head spans the rows below that have none. Heads and cells are HTML. */
export interface StackingRow {
  readonly className?: string;
  readonly head: { readonly html: string; readonly rows: number } | null;
  readonly cells: readonly string[];
}

/** A table of texts; head is the first column’s, then one head a cell. */
export interface StackingTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly StackingRow[];
}

/**
 * A table whose rows become blocks where the window is narrow, each cell after the name of its column.
 *
 * The roles are written out because a table that is laid out in blocks is no longer told as a table by every browser.
 */
export function renderStackingTable({ caption, head, rows }: StackingTable): string {
  const label = escapeHtml(caption);
  const heads = head.map((text) => `<th role="columnheader" scope="col">${escapeHtml(text)}</th>`);
  const body = rows.map(({ className, head: first, cells }) => {
    const span = first === null || first.rows === 1 ? '' : ` rowspan="${first.rows}"`;
    const rowHead = first === null ? '' : `<th role="rowheader" scope="row"${span}>${first.html}</th>`;
    const others = cells.map(
      (html, at) => `<td role="cell" data-label="${escapeHtml(head[at + 1])}">${keepWhole(html)}</td>`,
    );
    return `<tr role="row"${className === undefined ? '' : ` class="${className}"`}>${rowHead}${others.join('')}</tr>`;
  });
  return `<div class="scroll field" tabindex="0" role="group" aria-label="${label}"><table role="table">
<caption class="plain">${label}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody></table></div>`;
}

/** An interval is not broken between its ends. */
function keepWhole(html: string): string {
  return html.replaceAll(/\[[^\]<>]*\]/g, '<span class="whole">$&</span>');
}
