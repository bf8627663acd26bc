import { readSync } from 'node:fs';
import { type CompressionCodec, type KeyValue, parquetMetadata, type SchemaElement } from 'hyparquet';
import { CompressionCodecs, ParquetTypes } from 'hyparquet/src/constants.js';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { type FooterParts, joinFooter, splitFooter } from './footerParts.ts';

/** What is kept of a footer: of a column chunk a few bytes, for a data set of a million runs has 190,000. */
export interface TableFooter {
  readonly rows: number;
  /** The root, then the columns. */
  readonly schema: SchemaElement[];
  readonly rowGroups: readonly RowGroupPlaces[];
  readonly metadata: readonly KeyValue[];
}

/** Where the column chunks of a row group stand in the file: side by side, in the order of the columns. */
export interface RowGroupPlaces {
  readonly rows: number;
  /** Where each chunk begins; behind them, where the last one ends. */
  readonly starts: Float64Array;
  readonly codecs: readonly CompressionCodec[];
}

/** Rows that are encoded together; the tables of a data set have at most 6000. */
export const mostRowsTogether = 65_536;
/** Rows are numbered by 32-bit integers. */
const mostRows = 2 ** 31 - 1;
const mark = 0x31524150;
const columnTypes: readonly unknown[] = ['DOUBLE', 'INT32', 'BYTE_ARRAY'];
const decoder = new TextDecoder();

/** A structure as the library reads it: fields by their numbers, any of them missing or of another type. */
type Structure = Readonly<Record<`field_${number}`, unknown>>;

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
  const metadata = parquetMetadata(Buffer.concat([...joinFooter(parts, [])]), { geoparquet: false });
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

/** Turns one row group at a time into objects: of all of them, those would take half a kilobyte a chunk. */
function readRowGroups(
  { rowGroups: count, rowGroupBytes: bytes }: FooterParts,
  schema: readonly SchemaElement[],
  rows: number,
  end: number,
): RowGroupPlaces[] {
  const reader = { view: viewOf(bytes), offset: 0 };
  const rowGroups: RowGroupPlaces[] = [];
  let place = 4;
  let counted = 0;
  for (let at = 0; at < count; at += 1) {
    const rowGroup = placesOf(deserializeTCompactProtocol(reader), schema, `row group ${at}`, place, end);
    place = rowGroup.starts[schema.length - 1];
    counted += rowGroup.rows;
    rowGroups.push(rowGroup);
  }
  if (rows !== counted || counted > mostRows) throw new Error(`${rows} rows, of which ${counted} are there`);
  return rowGroups;
}

/**
 * Holds a row group to the schema and to the place where it must begin.
 *
 * @see https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift for the numbers of the fields
 */
function placesOf(
  { field_1: columns, field_3: numberOfRows }: Structure,
  schema: readonly SchemaElement[],
  where: string,
  start: number,
  end: number,
): RowGroupPlaces {
  const rows = Number(numberOfRows);
  if (!(rows >= 1 && rows <= mostRowsTogether)) throw new Error(`${where}: ${rows} rows, not 1 to ${mostRowsTogether}`);
  const chunks: readonly Structure[] = Array.isArray(columns) ? columns : [];
  if (chunks.length !== schema.length - 1) {
    throw new Error(`${where}: ${chunks.length} of ${schema.length - 1} columns`);
  }
  const starts = new Float64Array(schema.length).fill(start);
  const codecs = chunks.map((chunk, column) => {
    const element = schema[column + 1];
    const place = starts[column];
    const inGroup = `${where}, column ${JSON.stringify(element.name)}`;
    const { bytes, codec } = checkChunk(chunk.field_3, element, rows, place, inGroup);
    if (place + bytes > end)
      throw new Error(`${inGroup}: bytes that end at ${place + bytes}, behind the last at ${end}`);
    starts[column + 1] = place + bytes;
    return codec;
  });
  return { rows, starts, codecs };
}

/** Chunks stand one after the other, in the order of the columns. */
function checkChunk(
  chunk: unknown,
  element: SchemaElement,
  rows: number,
  place: number,
  where: string,
): { readonly bytes: number; readonly codec: CompressionCodec } {
  if (!isStructure(chunk)) throw new Error(`${where}: not described`);
  const { field_1: type, field_3: path, field_5: values, field_7: size } = chunk;
  const { field_9: dataStart, field_11: dictionaryStart } = chunk;
  const bytes = Number(size);
  const start = Number(dictionaryStart ?? dataStart);
  if (entryOf(ParquetTypes, type) !== element.type || nameOf(path) !== element.name) {
    throw new Error(`${where}: bytes of another column`);
  }
  if (Number(values) !== rows) throw new Error(`${where}: ${Number(values)} of ${rows} values`);
  if (start !== place || !(bytes > 0)) throw new Error(`${where}: ${bytes} bytes at ${start}, expected at ${place}`);
  const codec = entryOf(CompressionCodecs, chunk.field_4);
  if (codec === undefined) throw new Error(`${where}: an unknown codec`);
  return { bytes, codec };
}

function entryOf<Entry>(entries: readonly Entry[], number: unknown): Entry | undefined {
  return typeof number === 'number' ? entries[number] : undefined;
}

function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function nameOf(path: unknown): string | undefined {
  if (!Array.isArray(path)) return undefined;
  return path.map((part: unknown) => (part instanceof Uint8Array ? decoder.decode(part) : '')).join('.');
}
