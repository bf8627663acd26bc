/**
 * Adds up the runs of Parquet’s hybrid of run lengths and packed bits, without decoding them.
 *
 * @param width - Bits of a value, at least 1.
 * @param count - Values that there must be; packed bits come in eights, of which the last may be padded.
 * @throws Error when there are more, or fewer
 */
export function checkRuns(bytes: Uint8Array, width: number, count: number): void {
  let at = 0;
  let values = 0;
  while (values < count) {
    let head = 0;
    let shift = 0;
    for (;;) {
      if (at >= bytes.length || shift > 28) throw new Error(`runs of ${values} values, expected ${count}`);
      const byte = bytes[at++];
      head += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80) break;
    }
    const isPacked = head % 2 === 1;
    const own = Math.floor(head / 2) * (isPacked ? 8 : 1);
    at += isPacked ? (own / 8) * width : Math.ceil(width / 8);
    values += own;
    if (own === 0 || values > count + (isPacked ? 7 : 0) || at > bytes.length) {
      throw new Error(`a run of ${own} values that leads to ${values}, expected ${count}`);
    }
  }
}
