import { encodeColumns, type Row } from './encodeColumns.ts';
import { ParquetFile } from './parquet/parquetFile.ts';
import type { TableColumn } from './tableColumn.ts';
import { tableMetadata } from './tableMetadata.ts';

/** Writes a table of a few rows as a Parquet file, under a temporary name until it is complete. */
export async function writeMemoryTable(
  path: string,
  name: 'dictionary',
  columns: readonly TableColumn[],
  rows: readonly Row[],
): Promise<void> {
  const file = await ParquetFile.open(path, columns);
  try {
    await file.append(encodeColumns(columns, rows));
    await file.finish(tableMetadata(name, columns));
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
