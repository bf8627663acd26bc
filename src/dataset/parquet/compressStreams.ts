import { ByteWriter } from 'hyparquet-writer';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';

/** Bytes at the start of a stream that are compressed to see whether the whole stream is worth it. */
const sampleBytes = 512;
/** A sample that keeps more than this share of its size is not worth it. */
const worthwhileShare = 0.75;

/**
 * Snappy over byte streams of equal length, searching for repetitions only in those streams that have any.
 *
 * A Snappy block is its length followed by elements that refer at most 64 KB back, so blocks compressed apart may be
 * joined under one length. Streams of mantissas, most of the bytes, are copied as literals: an order of magnitude
 * faster than looking for repetitions that are not there, for the same size.
 *
 * @param bytes - count streams, one after the other
 * @returns one Snappy block
 */
export function compressStreams(bytes: Uint8Array, count: number): Uint8Array {
  const writer = new ByteWriter(bytes.length + 64);
  writer.appendVarInt(bytes.length);
  const length = bytes.length / count;
  for (let s = 0; s < count; s++) {
    const stream = bytes.subarray(s * length, (s + 1) * length);
    if (isWorthwhile(stream)) appendElements(writer, snappyCompress(stream));
    else appendLiteral(writer, stream);
  }
  return writer.getBytes();
}

function isWorthwhile(stream: Uint8Array): boolean {
  const sample = stream.subarray(0, sampleBytes);
  return snappyCompress(sample).length < worthwhileShare * sample.length;
}

/** Appends a compressed block without the length that stands before its elements. */
function appendElements(writer: ByteWriter, block: Uint8Array): void {
  let start = 0;
  while (block[start] >= 0x80) start++;
  writer.appendBytes(block.subarray(start + 1));
}

/** A literal element: a tag that announces four bytes of length − 1, the length, the bytes. */
function appendLiteral(writer: ByteWriter, stream: Uint8Array): void {
  if (stream.length === 0) return;
  writer.appendUint8(63 << 2);
  writer.appendUint32(stream.length - 1);
  writer.appendBytes(stream);
}
