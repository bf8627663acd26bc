import { type CompressionCodec, snappyUncompress, type SchemaElement } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { checkRuns } from './checkRuns.ts';
import { checkThrift } from './checkThrift.ts';

/** Values that a dictionary may have: their numbers have 16 bits. */
const mostEntries = 65_536;
/** Values of a page header: a dozen, with statistics twenty. */
const mostHeaderValues = 64;
/** Snappy writes at most 64 bytes for three. */
const mostSnappy = 64 / 3;

type Header = ReturnType<typeof parquetHeader>;

/**
 * Looks at the pages of a column chunk before they are decoded: a dictionary at most, then one data page of version 2, as
 * data sets have them, with sizes and counts that their bytes and the rows of the group allow.
 *
 * The decoder believes lengths: a run of 2³⁰ equal values would be written out wherever it stands.
 *
 * @throws Error that says what is wrong
 */
export function checkPages(bytes: Uint8Array, codec: CompressionCodec, element: SchemaElement, rows: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  let entries = 0;
  let header = readHeader(reader, bytes, codec);
  if (header.type === 'DICTIONARY_PAGE') {
    entries = checkDictionary(header, page(reader, bytes, header), codec, element);
    header = readHeader(reader, bytes, codec);
  }
  checkData(header, page(reader, bytes, header), { codec, element, rows, entries });
  if (reader.offset !== bytes.length) throw new Error(`${bytes.length - reader.offset} bytes behind the last page`);
}

function readHeader(reader: { view: DataView; offset: number }, bytes: Uint8Array, codec: CompressionCodec): Header {
  checkThrift(bytes, reader.offset, { mostValues: mostHeaderValues });
  const header = parquetHeader(reader);
  const { compressed_page_size: stored, uncompressed_page_size: size } = header;
  if (!(stored >= 0 && stored <= bytes.length - reader.offset)) {
    throw new Error(`a page of ${stored} bytes, where ${bytes.length - reader.offset} are left`);
  }
  const most = codec === 'UNCOMPRESSED' ? stored : codec === 'SNAPPY' ? stored * mostSnappy : -1;
  if (!(size >= 0 && size <= most)) throw new Error(`a page of ${size} bytes out of ${stored} (${codec})`);
  return header;
}

function page(reader: { offset: number }, bytes: Uint8Array, { compressed_page_size: stored }: Header): Uint8Array {
  reader.offset += stored;
  return bytes.subarray(reader.offset - stored, reader.offset);
}

/** @returns how many entries there are */
function checkDictionary(header: Header, stored: Uint8Array, codec: CompressionCodec, element: SchemaElement): number {
  const { num_values: entries = -1, encoding } = header.dictionary_page_header ?? {};
  if (!(entries >= 0 && entries <= mostEntries) || encoding !== 'PLAIN') {
    throw new Error(`a dictionary of ${entries} entries (${encoding ?? 'no encoding'})`);
  }
  const content = uncompress(stored, header.uncompressed_page_size, codec);
  let end = 8 * entries;
  if (element.type === 'BYTE_ARRAY') {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    end = 0;
    for (let entry = 0; entry < entries; entry += 1) {
      if (end + 4 > content.length) throw new Error(`a dictionary cut short at entry ${entry} of ${entries}`);
      end += 4 + view.getUint32(end, true);
    }
  }
  if (element.type === 'INT32' || end !== content.length) {
    throw new Error(`a dictionary of ${entries} entries in ${content.length} bytes, expected ${end}`);
  }
  return entries;
}

interface Expected {
  readonly codec: CompressionCodec;
  readonly element: SchemaElement;
  readonly rows: number;
  readonly entries: number;
}

function checkData(header: Header, stored: Uint8Array, { codec, element, rows, entries }: Expected): void {
  const data = header.data_page_header_v2;
  if (header.type !== 'DATA_PAGE_V2' || data === undefined) throw new Error(`a page of type ${header.type}`);
  const { num_values: values, num_rows: ownRows, num_nulls: nulls, encoding } = data;
  const { definition_levels_byte_length: levels, repetition_levels_byte_length: repetitions } = data;
  if (values !== rows || ownRows !== rows) throw new Error(`a page of ${values} values, where the group has ${rows}`);
  const isOptional = element.repetition_type === 'OPTIONAL';
  const hasLevels = repetitions === 0 && levels >= 0 && levels <= stored.length && (isOptional || levels === 0);
  if (!hasLevels || !(nulls >= 0 && nulls <= (isOptional ? rows : 0))) {
    throw new Error(`a page with ${nulls} missing values and ${levels} + ${repetitions} bytes of levels`);
  }
  if (levels > 0) checkRuns(stored.subarray(0, levels), 1, rows);
  if (isOptional && levels === 0) throw new Error('a page without the levels that say which values are missing');
  if (data.is_compressed !== (codec !== 'UNCOMPRESSED')) throw new Error(`a page that is not ${codec}`);
  const size = header.uncompressed_page_size - levels;
  const present = rows - nulls;
  switch (encoding) {
    case 'BYTE_STREAM_SPLIT':
    case 'PLAIN': {
      const [type, width] = encoding === 'PLAIN' ? ['INT32', 4] : ['DOUBLE', 8];
      if (element.type !== type || size !== width * present) {
        throw new Error(`${size} bytes for ${present} values (${encoding})`);
      }
      return;
    }
    case 'RLE_DICTIONARY': {
      const indices = uncompress(stored.subarray(levels), size, codec);
      const width = indices.length === 0 ? 0 : indices[0];
      if (element.type === 'INT32' || width > 16 || (present > 0 && entries === 0)) {
        throw new Error(`numbers of ${width} bits for ${entries} entries of a dictionary`);
      }
      if (width > 0) checkRuns(indices.subarray(1), width, present);
      return;
    }
    default:
      throw new Error(`a page with the encoding ${encoding}`);
  }
}

function uncompress(stored: Uint8Array, size: number, codec: CompressionCodec): Uint8Array {
  if (!(size >= 0 && size <= stored.length * mostSnappy))
    throw new Error(`a page of ${size} bytes out of ${stored.length}`);
  if (codec === 'UNCOMPRESSED') return stored;
  const content = new Uint8Array(size);
  snappyUncompress(stored, content);
  return content;
}
