/**
 * A value that is a function of where it stands, near .4 and different in each place: good enough to be analysed, and
 * nothing is stored.
 */
export function fakeRun(column: number, row: number): number {
  const bits = Math.imul(column * 7919 + 1, 0x9e3779b1) ^ Math.imul(row + 1, 0x85ebca6b);
  const mixed = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return 0.3 + ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32 / 5;
}
