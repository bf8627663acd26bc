import { type Content, makeElement } from './makeElement.ts';

/** A table of a few rows; the first cell of each row names it. */
export interface TableContents {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

/** A table that scrolls in its own box where it is too wide. */
export function makeTable({ caption, headings, rows }: TableContents): HTMLElement {
  const table = makeElement(
    'table',
    {},
    makeElement('caption', {}, caption),
    makeElement(
      'thead',
      {},
      makeElement(
        'tr',
        {},
        ...headings.map((text, at) => makeElement('th', { scope: 'col', class: at > 0 && 'number' }, text)),
      ),
    ),
    makeElement(
      'tbody',
      {},
      ...rows.map(([name, ...values]) =>
        makeElement(
          'tr',
          {},
          makeElement('th', { scope: 'row' }, name),
          ...values.map((value) => makeElement('td', { class: 'number' }, value)),
        ),
      ),
    ),
  );
  // A box that scrolls must be reachable by keyboard, and then it needs a name.
  return makeElement('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption }, table);
}
