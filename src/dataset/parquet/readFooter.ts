import { readSync } from 'node:fs';
import { type KeyValue, parquetMetadata, type SchemaElement } from 'hyparquet';
import { checkThrift } from './checkThrift.ts';
import { joinFooter, splitFooter } from './footerParts.ts';
import { type RowGroupPlaces, readRowGroups } from './readRowGroups.ts';

/** What is kept of a footer: of a column chunk a few bytes, for a table of a million runs has 190,000. */
export interface TableFooter {
  readonly rows: number;
  /** The root, then the columns. */
  readonly schema: SchemaElement[];
  readonly rowGroups: readonly RowGroupPlaces[];
  readonly metadata: readonly KeyValue[];
}

/** Values around the row groups, of which a column takes ten; as objects they take less than 100 MB. */
const mostFrameValues = 1_000_000;
const mark = 0x31524150;
const columnTypes: readonly unknown[] = ['DOUBLE', 'INT32', 'BYTE_ARRAY'];

/**
 * Reads the footer of a Parquet file as data sets have them, and holds it to the size of the file: columns side by side,
 * row groups one after the other, nothing outside the file, and no more rows than bytes.
 *
 * @param file - its descriptor
 * @param size - of the file, in bytes
 * @throws Error that says what is wrong
 */
export function readFooter(file: number, size: number): TableFooter {
  if (size < 12) throw new Error(`${size} bytes`);
  const head = readBytes(file, 0, 4);
  const tail = readBytes(file, size - 8, 8);
  if (viewOf(head).getUint32(0, true) !== mark) throw new Error('a file that does not begin with PAR1');
  if (viewOf(tail).getUint32(4, true) !== mark) throw new Error('a file that does not end with PAR1: it was cut short');
  const length = viewOf(tail).getUint32(0, true);
  if (length > size - 12) throw new Error(`a footer of ${length} bytes in a file of ${size}`);
  const parts = splitFooter(readBytes(file, size - 8 - length, length));
  const frame = Buffer.concat([...joinFooter(parts, [])]);
  checkThrift(frame, 0, { mostValues: mostFrameValues });
  const metadata = parquetMetadata(frame, { geoparquet: false });
  const { schema, key_value_metadata: keyValues = [] } = metadata;
  // A text in place of a list reads like one of bytes.
  if (!Array.isArray(schema) || !Array.isArray(keyValues)) throw new Error('a footer with a text in place of a list');
  checkSchema(schema);
  const rows = Number(metadata.num_rows);
  const rowGroups = readRowGroups(parts, schema, rows, size - 8 - length);
  if (rows > size) throw new Error(`${rows} rows in ${size} bytes`);
  return { rows, schema, rowGroups, metadata: keyValues };
}

function readBytes(file: number, start: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const bytesRead = readSync(file, bytes, 0, length, start);
  if (bytesRead !== length) throw new Error(`${bytesRead} of ${length} bytes`);
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checkSchema(schema: readonly SchemaElement[]): void {
  const [root, ...columns] = schema;
  // Row groups of nothing take three bytes each in a file, and a hundred times that in memory.
  if (columns.length === 0) throw new Error('a table without columns');
  if (root?.num_children !== columns.length) {
    throw new Error(`a table of ${root?.num_children ?? 0} columns, of which ${columns.length} are described`);
  }
  const names = new Set<string>();
  for (const { name, type, repetition_type: repetition, num_children: children } of columns) {
    const isFlat = (children ?? 0) === 0 && (repetition === 'REQUIRED' || repetition === 'OPTIONAL');
    if (typeof name !== 'string' || !isFlat || !columnTypes.includes(type) || names.has(name)) {
      throw new Error(
        `a column ${JSON.stringify(name) ?? 'without a name'} that no table has (${type ?? 'nested'}, ${repetition ?? 'none'})`,
      );
    }
    names.add(name);
  }
}
