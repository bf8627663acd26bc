import type { CompressionCodec, SchemaElement } from 'hyparquet';
import { CompressionCodecs, ParquetTypes } from 'hyparquet/src/constants.js';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { checkThrift } from './checkThrift.ts';
import type { FooterParts } from './footerParts.ts';

/** Where the column chunks of a row group stand in the file: side by side, in the order of the columns. */
export interface RowGroupPlaces {
  readonly rows: number;
  /** Where each chunk begins; behind them, where the last one ends. */
  readonly starts: Float64Array;
  readonly codecs: readonly CompressionCodec[];
}

/** Values that describe a column chunk: twenty or so, with statistics thirty. */
const mostChunkValues = 64;
/** Rows that are encoded together; the tables of a data set have at most 6000. */
const mostRowsTogether = 65_536;
/** Rows are numbered by 32-bit integers. */
const mostRows = 2 ** 31 - 1;
const decoder = new TextDecoder();

/** A structure as the library reads it: fields by their numbers, any of them missing or of another type. */
type Structure = Readonly<Record<`field_${number}`, unknown>>;

/**
 * Reads the row groups of a footer and checks them: one after the other, with all columns, nothing outside the file.
 *
 * One at a time is turned into objects, and they are let go: for all, they would take half a kilobyte a column chunk.
 *
 * @param schema - of the footer, checked
 * @param rows - that the footer says the table has
 * @param end - of the bytes that column chunks may take, in the file
 * @throws Error that says what is wrong
 */
export function readRowGroups(
  { rowGroups: count, rowGroupBytes: bytes }: FooterParts,
  schema: readonly SchemaElement[],
  rows: number,
  end: number,
): RowGroupPlaces[] {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const rowGroups: RowGroupPlaces[] = [];
  let place = 4;
  let counted = 0;
  for (let at = 0; at < count; at += 1) {
    checkThrift(bytes, reader.offset, { mostValues: mostChunkValues * schema.length });
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
  const rows = numberOf(numberOfRows);
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
  const bytes = numberOf(size);
  const start = numberOf(dictionaryStart ?? dataStart);
  if (entryOf(ParquetTypes, type) !== element.type || nameOf(path) !== element.name) {
    throw new Error(`${where}: bytes of another column`);
  }
  if (numberOf(values) !== rows) throw new Error(`${where}: ${numberOf(values)} of ${rows} values`);
  if (start !== place || !(bytes > 0)) throw new Error(`${where}: ${bytes} bytes at ${start}, expected at ${place}`);
  const codec = entryOf(CompressionCodecs, chunk.field_4);
  if (codec === undefined) throw new Error(`${where}: an unknown codec`);
  return { bytes, codec };
}

/** NaN for what is no number: a list of one would pass for it. */
function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
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
