import { DatasetError } from './datasetError.ts';
import type { Row } from './encodeColumns.ts';
import type { TableColumn } from './tableColumn.ts';
import type { TableReader } from './tableReader.ts';

/** A table that is in memory and nowhere else, read like one of a data set. */
export function memoryTable(columns: readonly TableColumn[], rows: readonly Row[]): TableReader {
  function valuesOf(column: string, from: number, to: number): (number | string)[] {
    const index = columns.findIndex(({ name }) => name === column);
    if (index < 0) throw new DatasetError(`table: expected a column ${column}, got none`);
    return rows.slice(from, to).map((row) => row[index]);
  }
  return {
    rows: rows.length,
    columns,
    rowGroups: [{ rowStart: 0, rowEnd: rows.length }],
    metadata: {},
    async readNumbers(column, from = 0, to = rows.length) {
      return Float64Array.from(valuesOf(column, from, to), Number);
    },
    async readTexts(column, from = 0, to = rows.length) {
      return valuesOf(column, from, to).map(String);
    },
  };
}
