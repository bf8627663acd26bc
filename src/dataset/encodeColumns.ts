import { ByteWriter } from 'hyparquet-writer';
import { encodeIntegers } from './parquet/encodeIntegers.ts';
import { encodeNumbers } from './parquet/encodeNumbers.ts';
import { encodeTexts } from './parquet/encodeTexts.ts';
import type { EncodedRowGroup } from './parquet/parquetFile.ts';
import type { TableColumn } from './tableColumn.ts';

/** Values of a row, in the order of the columns. */
export type Row = readonly (number | string)[];

/** Encodes a few rows of any types: design points, events. */
export function encodeColumns(columns: readonly TableColumn[], rows: readonly Row[]): EncodedRowGroup {
  const writer = new ByteWriter();
  const chunks = columns.map((column, i) => {
    switch (column.type) {
      case 'integer':
        return encodeIntegers(
          writer,
          Int32Array.from(rows, (row) => Number(row[i])),
        );
      case 'number':
        return encodeNumbers(
          writer,
          column,
          Float64Array.from(rows, (row) => Number(row[i])),
        );
      case 'text':
        return encodeTexts(
          writer,
          rows.map((row) => String(row[i])),
        );
      default:
        throw new Error(`column ${column.name}: unknown type ${String(column.type satisfies never)}`);
    }
  });
  return { rows: rows.length, bytes: writer.getBytes().slice(), chunks };
}
