import { ByteWriter } from 'hyparquet-writer';
import { appendPages } from './appendPages.ts';
import { compressStreams } from './compressStreams.ts';
import type { EncodedChunk } from './encodedChunk.ts';
import { findDistinct } from './findDistinct.ts';
import { indexWidth, packIndices } from './packIndices.ts';
import { splitByteStreams } from './splitByteStreams.ts';

const noLevels = new Uint8Array(0);

/**
 * Appends a column chunk of doubles, bit for bit; NaN becomes null in a nullable column.
 *
 * Few distinct values are written as a dictionary, all others as byte streams with Snappy. The general encoder of
 * hyparquet-writer takes about 200 ns a value, this one about a tenth of that: docs/decisions/parquet-encoder.md.
 *
 * @throws RangeError for NaN in a column that is not nullable, or an infinite value
 */
export function encodeNumbers(writer: ByteWriter, column: NumberColumn, values: Float64Array): EncodedChunk {
  const missing = countMissing(column, values);
  const levels = column.nullable ? definitionLevels(values, missing) : noLevels;
  const present = missing === 0 ? values : presentValues(values, missing);
  const common = { rows: values.length, nulls: missing, levels };

  const distinct = findDistinct(present);
  if (distinct !== undefined && distinct.values.length > 0) {
    const indices = new ByteWriter(present.length + 16);
    const width = indexWidth(distinct.values.length);
    indices.appendUint8(width);
    packIndices(indices, distinct.indices, present.length, width, distinct.values.length === 1);
    return appendPages(writer, {
      ...common,
      codec: 'UNCOMPRESSED',
      dictionary: { entries: distinct.values.length, page: uncompressed(bytesOf(distinct.values)) },
      encoding: 'RLE_DICTIONARY',
      page: uncompressed(indices.getBytes()),
    });
  }
  const streams = new Uint8Array(8 * present.length);
  splitByteStreams(present, streams);
  return appendPages(writer, {
    ...common,
    codec: 'SNAPPY',
    encoding: 'BYTE_STREAM_SPLIT',
    page: { bytes: compressStreams(streams, 8), uncompressedBytes: streams.length },
  });
}

/** What the encoder must know of a column of doubles. */
export interface NumberColumn {
  readonly name: string;
  readonly nullable: boolean;
}

function countMissing(column: NumberColumn, values: Float64Array): number {
  let missing = 0;
  for (let i = 0; i < values.length; i++) {
    // x − x is 0 for finite values and NaN for all others.
    if (values[i] - values[i] === 0) continue;
    if (!column.nullable || !Number.isNaN(values[i])) {
      throw new RangeError(`${column.name}: expected a finite number in row ${i}, got ${values[i]}`);
    }
    missing++;
  }
  return missing;
}

function presentValues(values: Float64Array, missing: number): Float64Array {
  const present = new Float64Array(values.length - missing);
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) present[next++] = values[i];
  }
  return present;
}

/** One bit a row, 1 where there is a value, in Parquet’s hybrid encoding. */
function definitionLevels(values: Float64Array, missing: number): Uint8Array {
  const writer = new ByteWriter(values.length / 8 + 16);
  const levels = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) levels[i] = Number.isNaN(values[i]) ? 0 : 1;
  packIndices(writer, levels, values.length, 1, missing === 0 || missing === values.length);
  return writer.getBytes();
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function uncompressed(bytes: Uint8Array): { bytes: Uint8Array; uncompressedBytes: number } {
  return { bytes, uncompressedBytes: bytes.length };
}
