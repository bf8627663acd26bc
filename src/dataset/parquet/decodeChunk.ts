import { readSync } from 'node:fs';
import { type DecodedArray, parquetSchema, type SchemaElement } from 'hyparquet';
import { readColumn } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { checkPages } from './checkPages.ts';
import type { TableFooter } from './readFooter.ts';

/**
 * A function that reads and decodes one column chunk of a file, named by its descriptor.
 *
 * It asks hyparquet for the one chunk: its scan of whole files plans all columns anew for each that is read, which takes
 * longer than reading one where there are hundreds.
 */
export function chunkDecoder(footer: TableFooter): (file: number, rowGroup: number, column: number) => DecodedArray {
  const schema = parquetSchema(footer);
  return (file, rowGroup, column) => {
    const { rows, starts, codecs } = footer.rowGroups[rowGroup];
    const { element } = schema.children[column];
    const { name, type } = element;
    if (type === undefined) throw new Error(`column ${column}: no type`);
    const codec = codecs[column];
    const start = starts[column];
    const bytes = new Uint8Array(starts[column + 1] - start);
    const bytesRead = readSync(file, bytes, 0, bytes.length, start);
    if (bytesRead !== bytes.length) throw new Error(`column ${column}: ${bytesRead} of ${bytes.length} bytes`);
    checkPages(bytes, codec, element, rows);
    const { data } = readColumn(
      { view: new DataView(bytes.buffer), offset: 0 },
      { groupStart: 0, selectStart: 0, selectEnd: rows, groupRows: rows },
      {
        pathInSchema: [name],
        type,
        element,
        schemaPath: [schema, schema.children[column]],
        codec,
        parsers: DEFAULT_PARSERS,
      },
    );
    const values = data[0];
    if (data.length !== 1 || values.length !== rows) {
      throw new Error(`column ${column}: ${values?.length ?? 0} of ${rows} values`);
    }
    checkValues(values, element);
    return values;
  };
}

/** Where a value may be missing it is null, or finite: decoders take an entry that a dictionary lacks for undefined. */
function checkValues(values: DecodedArray, { name, type, repetition_type: repetition }: SchemaElement): void {
  const isText = type === 'BYTE_ARRAY';
  const mayMiss = repetition === 'OPTIONAL';
  for (let row = 0; row < values.length; row += 1) {
    const value: unknown = values[row];
    if (isText ? typeof value === 'string' : Number.isFinite(value)) continue;
    if (mayMiss && value === null) continue;
    throw new Error(`column ${name}: ${String(value)} in row ${row} of a group`);
  }
}
