import type { FigureTables, TableColumn } from '../report/pageData.ts';
import type { TableValue } from '../figures/figureTable.ts';

let tables: FigureTables | undefined;

/** The table of a figure; the data block is parsed when the first is asked for, not when the page opens. */
export function readTable(figure: string): readonly TableColumn[] {
  if (tables === undefined) {
    const parsed: FigureTables = JSON.parse(document.getElementById('figure-tables')?.textContent ?? '{}');
    tables = parsed;
  }
  return tables[figure] ?? [];
}

/** Rows of a table, labels spelled out. */
export function rowsOf(columns: readonly TableColumn[]): TableValue[][] {
  return (columns[0]?.values ?? []).map((_, row) =>
    columns.map(({ labels, values }) => {
      const value = values[row] ?? null;
      return labels === undefined ? value : (labels[Number(value)] ?? null);
    }),
  );
}
