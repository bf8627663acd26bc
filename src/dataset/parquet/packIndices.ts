import type { ByteWriter } from 'hyparquet-writer';

/** Bits for an index: a power of two, so that indices never straddle bytes. */
export type IndexWidth = 1 | 2 | 4 | 8 | 16;

/** The smallest width that holds indices below a number of entries. */
export function indexWidth(entries: number): IndexWidth {
  if (entries <= 2) return 1;
  if (entries <= 4) return 2;
  if (entries <= 16) return 4;
  if (entries <= 256) return 8;
  if (entries <= 65_536) return 16;
  throw new RangeError(`dictionary: expected at most 65536 entries, got ${entries}`);
}

/**
 * Indices in Parquet’s hybrid encoding: one run of equal values where there is a single one, else one bit-packed run.
 *
 * @param indices - the first `count` are written, each below 2^width
 * @param constant - whether all indices are equal
 */
export function packIndices(
  writer: ByteWriter,
  indices: Uint16Array,
  count: number,
  width: IndexWidth,
  constant: boolean,
): void {
  if (constant) {
    writer.appendVarInt(count << 1);
    writer.appendUint8(indices[0]);
    if (width === 16) writer.appendUint8(indices[0] >>> 8);
    return;
  }
  const groupsOfEight = Math.ceil(count / 8);
  writer.appendVarInt((groupsOfEight << 1) | 1);
  const packed = new Uint8Array(groupsOfEight * width);
  if (width === 16) {
    for (let i = 0; i < count; i++) {
      packed[2 * i] = indices[i];
      packed[2 * i + 1] = indices[i] >>> 8;
    }
  } else {
    const perByte = 8 / width;
    for (let i = 0; i < count; i++) packed[(i / perByte) | 0] |= indices[i] << ((i % perByte) * width);
  }
  writer.appendBytes(packed);
}
