/** @throws RangeError unless `level` lies strictly between 0 and 1. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`level: expected a number between 0 and 1, got ${level}`);
}

/** @throws RangeError unless `actual` equals `expected`; `path` names the argument in the message. */
export function checkLength(path: string, actual: number, expected: number): void {
  if (actual !== expected) throw new RangeError(`${path}: expected ${expected} values, got ${actual}`);
}

/** @throws RangeError unless `value` is an integer of at least `least`; `path` names the argument in the message. */
export function checkInteger(path: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${path}: expected an integer of at least ${least}, got ${value}`);
  }
}
