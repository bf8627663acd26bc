import { readSync } from 'node:fs';
import { type DecodedArray, type FileMetaData, parquetSchema, type SchemaElement } from 'hyparquet';
import { readColumn } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { checkPages } from './checkPages.ts';

/**
 * A function that reads and decodes one column chunk of a file, named by its descriptor.
 *
 * It asks hyparquet for the one chunk: its scan of whole files plans all columns anew for each that is read, which takes
 * longer than reading one where there are hundreds.
 */
export function chunkDecoder(metadata: FileMetaData): (file: number, rowGroup: number, column: number) => DecodedArray {
  const schema = parquetSchema(metadata);
  return (file, rowGroup, column) => {
    const { columns, num_rows: rows } = metadata.row_groups[rowGroup];
    const chunk = columns[column].meta_data;
    if (chunk === undefined) throw new Error(`column ${column}: no metadata`);
    const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
    const bytes = new Uint8Array(Number(chunk.total_compressed_size));
    const bytesRead = readSync(file, bytes, 0, bytes.length, start);
    if (bytesRead !== bytes.length) throw new Error(`column ${column}: ${bytesRead} of ${bytes.length} bytes`);
    checkPages(bytes, chunk, schema.children[column].element, Number(rows));
    const { data } = readColumn(
      { view: new DataView(bytes.buffer), offset: 0 },
      { groupStart: 0, selectStart: 0, selectEnd: Number(rows), groupRows: Number(rows) },
      {
        pathInSchema: chunk.path_in_schema,
        type: chunk.type,
        element: schema.children[column].element,
        schemaPath: [schema, schema.children[column]],
        codec: chunk.codec,
        parsers: DEFAULT_PARSERS,
      },
    );
    const values = data[0];
    if (data.length !== 1 || values.length !== Number(rows)) {
      throw new Error(`column ${column}: ${values?.length ?? 0} of ${rows} values`);
    }
    checkValues(values, schema.children[column].element);
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
