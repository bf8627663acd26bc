/** Distinct values of a column and where each value stands among them. */
export interface DistinctValues {
  /** In the order of first appearance, told apart by their bits: 0 and −0 are two. */
  readonly values: Float64Array;
  readonly indices: Uint16Array;
}

const slots = 1024;
const mostDistinct = 256;

/**
 * The distinct values of a column, where there are few: counts, shares of 26 weeks, zeros.
 *
 * @returns undefined as soon as there are more than 256, or more than half as many as values: then it does not pay
 */
export function findDistinct(values: Float64Array): DistinctValues | undefined {
  const n = values.length;
  const limit = Math.min(mostDistinct, Math.max(1, n >>> 1));
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  const distinct = new Float64Array(limit);
  const distinctWords = new Uint32Array(distinct.buffer);
  const table = new Int16Array(slots).fill(-1);
  const indices = new Uint16Array(n);
  let found = 0;
  for (let i = 0; i < n; i++) {
    const low = words[2 * i];
    const high = words[2 * i + 1];
    let slot = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 22;
    let entry = table[slot];
    while (entry >= 0 && (distinctWords[2 * entry] !== low || distinctWords[2 * entry + 1] !== high)) {
      slot = (slot + 1) & (slots - 1);
      entry = table[slot];
    }
    if (entry < 0) {
      if (found === limit) return undefined;
      entry = found++;
      table[slot] = entry;
      distinctWords[2 * entry] = low;
      distinctWords[2 * entry + 1] = high;
    }
    indices[i] = entry;
  }
  return { values: distinct.slice(0, found), indices };
}
