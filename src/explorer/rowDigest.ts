/**
 * Digest of a row of runs.parquet: 16 hexadecimal digits that follow from every bit of every value, in order.
 *
 * A checksum against honest difference (another engine, another version), not against forgery. All NaN are one: a missing
 * value has no sign. Mixing by MurmurHash3’s finaliser (A. Appleby, public domain) in two lanes.
 *
 * @example rowDigest(new Float64Array([0.1, 0.2])) === rowDigest([0.1, 0.2]) // true
 */
export function rowDigest(values: Iterable<number>): string {
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  for (const value of values) {
    number.setFloat64(0, Number.isNaN(value) ? Number.NaN : value);
    for (const offset of [0, 4]) {
      const word = number.getUint32(offset);
      first = mix(first ^ word);
      second = mix((second + word + 0x27d4eb2f) | 0);
    }
  }
  return [first, second].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

const number = new DataView(new ArrayBuffer(8));

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
