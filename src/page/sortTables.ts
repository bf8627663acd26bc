/** Makes the heads of the page’s tables sort their rows: by number where both are numbers, what is missing last. */
export function sortTables(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('table[data-sortable] th button')) {
    button.addEventListener('click', () => sortBy(button.closest('th')));
  }
}

function sortBy(head: HTMLTableCellElement | null): void {
  const body = head?.closest('table')?.tBodies[0];
  if (head === null || body === undefined) return;
  const isDownNext = head.getAttribute('aria-sort') === 'ascending';
  for (const cell of head.parentElement?.children ?? []) cell.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isDownNext ? 'descending' : 'ascending');
  const valueOf = (row: HTMLTableRowElement) => row.cells[head.cellIndex]?.dataset['value'] ?? '';
  body.append(...[...body.rows].sort((a, b) => compare(valueOf(a), valueOf(b), isDownNext)));
}

function compare(first: string, second: string, isDown: boolean): number {
  if (first === '' || second === '') return Number(first === '') - Number(second === '');
  const [x, y] = [Number(first), Number(second)];
  const order = Number.isNaN(x) || Number.isNaN(y) ? (first < second ? -1 : first > second ? 1 : 0) : x - y;
  return isDown ? -order : order;
}
