/**
 * BYTE_STREAM_SPLIT: all first bytes of the values, then all second bytes, …, then all eighth ones.
 *
 * Signs and exponents of neighbouring values are alike, so their streams compress; mantissas do not.
 *
 * @param values - n values; their bytes are read as little-endian
 * @param target - 8 n bytes, overwritten
 */
export function splitByteStreams(values: Float64Array, target: Uint8Array): void {
  const n = values.length;
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  for (let i = 0; i < n; i++) {
    const low = words[2 * i];
    const high = words[2 * i + 1];
    target[i] = low;
    target[n + i] = low >>> 8;
    target[2 * n + i] = low >>> 16;
    target[3 * n + i] = low >>> 24;
    target[4 * n + i] = high;
    target[5 * n + i] = high >>> 8;
    target[6 * n + i] = high >>> 16;
    target[7 * n + i] = high >>> 24;
  }
}
