import { readSync } from 'node:fs';
import { type ColumnMetaData, type FileMetaData, parquetMetadata, type SchemaElement } from 'hyparquet';
import { checkThrift } from './checkThrift.ts';

/** Rows that are encoded together; the tables of a data set have at most 6000. */
export const mostRowsTogether = 65_536;
/** Rows are numbered by 32-bit integers. */
const mostRows = 2 ** 31 - 1;
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
export function readFooter(file: number, size: number): FileMetaData {
  if (size < 12) throw new Error(`${size} bytes`);
  const head = readBytes(file, 0, 4);
  const tail = readBytes(file, size - 8, 8);
  if (viewOf(head).getUint32(0, true) !== mark) throw new Error('a file that does not begin with PAR1');
  if (viewOf(tail).getUint32(4, true) !== mark) throw new Error('a file that does not end with PAR1: it was cut short');
  const length = viewOf(tail).getUint32(0, true);
  if (length > size - 12) throw new Error(`a footer of ${length} bytes in a file of ${size}`);
  const footer = readBytes(file, size - 8 - length, length + 8);
  checkThrift(footer.subarray(0, length), 0);
  const metadata = parquetMetadata(footer, { geoparquet: false });
  // A text in place of a list reads like one of bytes.
  const lists: readonly unknown[] = [metadata.schema, metadata.row_groups, metadata.key_value_metadata ?? []];
  if (!lists.every(Array.isArray)) throw new Error('a footer with a text in place of a list');
  checkSchema(metadata.schema);
  checkRowGroups(metadata, size - 8 - length);
  if (metadata.num_rows > size) throw new Error(`${metadata.num_rows} rows in ${size} bytes`);
  return metadata;
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
  if (root?.num_children !== columns.length) {
    throw new Error(`a table of ${root?.num_children ?? 0} columns, of which ${columns.length} are described`);
  }
  const names = new Set<string>();
  for (const { name, type, repetition_type: repetition, num_children: children } of columns) {
    const isFlat = (children ?? 0) === 0 && (repetition === 'REQUIRED' || repetition === 'OPTIONAL');
    if (!isFlat || !columnTypes.includes(type) || names.has(name)) {
      throw new Error(
        `a column ${JSON.stringify(name)} that no table has (${type ?? 'nested'}, ${repetition ?? 'none'})`,
      );
    }
    names.add(name);
  }
}

function checkRowGroups({ schema, row_groups: groups, num_rows: rows }: FileMetaData, end: number): void {
  let place = 4;
  let counted = 0;
  for (const [at, group] of groups.entries()) {
    const own = Number(group.num_rows);
    if (!(own >= 1 && own <= mostRowsTogether))
      throw new Error(`row group ${at}: ${own} rows, not 1 to ${mostRowsTogether}`);
    if (group.columns.length !== schema.length - 1) {
      throw new Error(`row group ${at}: ${group.columns.length} of ${schema.length - 1} columns`);
    }
    counted += own;
    for (const [column, { meta_data: chunk }] of group.columns.entries()) {
      const element = schema[column + 1];
      const where = `row group ${at}, column ${JSON.stringify(element.name)}`;
      if (chunk === undefined) throw new Error(`${where}: not described`);
      place = checkChunk(chunk, element, own, place, where);
      if (place > end) throw new Error(`${where}: bytes that end at ${place}, behind the last at ${end}`);
    }
  }
  if (Number(rows) !== counted || counted > mostRows) throw new Error(`${rows} rows, of which ${counted} are there`);
}

/** Chunks stand one after the other, in the order of the columns. @returns where the next one begins */
function checkChunk(chunk: ColumnMetaData, element: SchemaElement, rows: number, place: number, where: string): number {
  const bytes = Number(chunk.total_compressed_size);
  const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  if (chunk.type !== element.type || chunk.path_in_schema.join('.') !== element.name) {
    throw new Error(`${where}: bytes of another column`);
  }
  if (Number(chunk.num_values) !== rows) throw new Error(`${where}: ${chunk.num_values} of ${rows} values`);
  if (start !== place || !(bytes > 0)) throw new Error(`${where}: ${bytes} bytes at ${start}, expected at ${place}`);
  return place + bytes;
}
