import { readFileSync } from 'node:fs';
import { encodeColumns } from '../../src/dataset/encodeColumns.ts';
import { ParquetFile } from '../../src/dataset/parquet/parquetFile.ts';
import type { TableColumn } from '../../src/dataset/tableColumn.ts';
import { openTable } from '../../src/dataset/tableReader.ts';

/** A table again, with other numbers in it; integers, which say which row it is, stay. */
export async function rewriteTable(
  path: string,
  change: (column: number, row: number, columns: number, value: number) => number,
): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const table = await openTable(path);
  const none = { en: '', fr: '' };
  const columns = table.columns.map((column): TableColumn => ({ ...column, unit: none, meaning: none }));
  const values: (readonly (number | string)[])[] = [];
  for (const [at, { name, type, nullable }] of columns.entries()) {
    if (type === 'text') values.push(await table.readTexts(name));
    else if (type === 'integer') values.push([...(await table.readNumbers(name))]);
    else {
      const read = await table.readNumbers(name);
      const changed = read.map((value, row) => change(at, row, columns.length, value));
      values.push(Array.from(changed, (value, row) => (Number.isNaN(value) && !nullable ? read[row] : value)));
    }
  }
  const rows = Array.from({ length: table.rows }, (_, row) => values.map((column) => column[row]));
  const file = await ParquetFile.open(path, columns);
  try {
    await file.append(encodeColumns(columns, rows));
    await file.finish([]);
  } catch (error) {
    await file.abandon();
    throw error;
  }
  return { bytes: readFileSync(path), rows: table.rows };
}
