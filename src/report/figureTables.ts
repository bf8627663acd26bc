import type { FigureTables } from './pageData.ts';
import type { FigureAtWidths } from './renderFigure.ts';

/**
 * The tables of figures as they lie in the page: column by column, labels as places in a list of those that occur, so
 * that thousands of weeks of a role take little room.
 */
export function figureTables(figures: readonly FigureAtWidths[]): FigureTables {
  return Object.fromEntries(
    figures.map(({ wide: { id, table } }) => [
      id,
      table.columns.map((column, at) => {
        const values = table.rows.map((row) => row[at]);
        if (column.kind !== 'label' || values.some((value) => typeof value === 'number')) return { ...column, values };
        const labels = [...new Set(values.filter((value) => typeof value === 'string'))];
        return {
          ...column,
          labels,
          values: values.map((value) => (value === null ? -1 : labels.indexOf(String(value)))),
        };
      }),
    ]),
  );
}
