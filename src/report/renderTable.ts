import { escapeHtml } from './escapeHtml.ts';

/** One cell: what is shown, what rows are sorted by, and whether it is HTML already. */
export interface Cell {
  readonly text: string;
  /** Number or text that sorts the column; the text itself where it is left out, nothing where it is `null`. */
  readonly value?: number | string | null;
  readonly kind?: 'number' | 'text' | 'wide' | 'html' | 'wide-html';
}

/** A table with a head that sorts its rows, inside a box that scrolls sideways where the window is narrow. */
export interface Table {
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly kind?: 'number' | 'text' }[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly shown?: boolean }[];
}

export function renderTable({ caption, head, rows }: Table): string {
  const heads = head.map(
    ({ text, kind }) =>
      `<th scope="col"${kind === 'number' ? ' class="number"' : ''}><button type="button">${escapeHtml(text)}</button></th>`,
  );
  const body = rows.map(
    ({ cells, shown }) => `<tr${shown === true ? ' class="shown"' : ''}>${cells.map(renderCell).join('')}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}"><table data-sortable>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

function renderCell({ text, value, kind }: Cell): string {
  const sortValue =
    value === undefined
      ? text
      : value === null
        ? ''
        : String(typeof value === 'number' ? Number(value.toPrecision(6)) : value);
  const name = kind === 'wide-html' ? 'wide' : kind;
  const className = name === 'number' || name === 'wide' ? ` class="${name}"` : '';
  return `<td${className} data-value="${escapeHtml(sortValue)}">${kind === 'html' || kind === 'wide-html' ? text : escapeHtml(text)}</td>`;
}
