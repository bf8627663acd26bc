import type { ByteWriter } from 'hyparquet-writer';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { appendPages } from './appendPages.ts';
import type { EncodedChunk } from './encodedChunk.ts';

/** Appends a column chunk of 32-bit integers, none of them null. */
export function encodeIntegers(writer: ByteWriter, values: Int32Array): EncodedChunk {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return appendPages(writer, {
    codec: 'SNAPPY',
    encoding: 'PLAIN',
    rows: values.length,
    nulls: 0,
    levels: new Uint8Array(0),
    page: { bytes: snappyCompress(bytes), uncompressedBytes: bytes.length },
  });
}
