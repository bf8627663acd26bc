/** Nested structures and lists; those of a Parquet footer lie seven deep. */
const deepest = 16;
/** Bytes of a 64-bit number in groups of seven bits. */
const longestNumber = 10;

/** Field numbers have 16 bits, folded so that negative ones are odd. */
const mostFields = 65_536;

/** Types of Thrift’s compact protocol that Parquet uses. */
export const thriftTypes = {
  stop: 0,
  true: 1,
  false: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12,
} as const;

/** A field of a structure: its number, its type, and where its value stands. */
export interface ThriftField {
  readonly id: number;
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

export interface ThriftWalk {
  /**
   * Fields and items of lists, those within included: a reader makes an object of each, of a hundred times the bytes that
   * an empty one takes. No limit for who makes none.
   */
  readonly mostValues?: number;
  /** Told of each field of the structure itself, in order; not of those within. */
  readonly onField?: (field: ThriftField) => void;
}

/**
 * Walks a Thrift structure without keeping any of it: whoever reads it afterwards meets no length that is not there.
 *
 * A reader makes room for a list before it reads it: without this walk a file of a hundred bytes could ask for gigabytes.
 *
 * @param start - Where the structure begins.
 * @returns where it ends
 * @throws RangeError when it is cut short, deeper than 16, has too many values, or says lengths that the bytes cannot
 * hold
 * @see https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export function checkThrift(
  bytes: Uint8Array,
  start: number,
  { mostValues = Infinity, onField }: ThriftWalk = {},
): number {
  let at = start;
  let values = 0;

  function countValue(): void {
    values += 1;
    if (values > mostValues) throw new RangeError(`more than ${mostValues} values at byte ${at}`);
  }

  function take(count: number, what: string): number {
    const from = at;
    if (count > bytes.length - at) {
      throw new RangeError(`${what} of ${count} bytes at byte ${at}, where ${bytes.length - at} are left`);
    }
    at += count;
    return from;
  }

  /** Only lengths and field numbers are looked at: the value of other numbers is of no concern here. */
  function takeNumber(): number {
    let value = 0;
    for (let i = 0; i < longestNumber; i += 1) {
      const byte = bytes[take(1, 'a number')];
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw new RangeError(`a number of more than ${longestNumber} bytes at byte ${at}`);
  }

  function takeElement(type: number, depth: number): void {
    switch (type) {
      case thriftTypes.byte:
        take(1, 'a byte');
        return;
      case thriftTypes.i16:
      case thriftTypes.i32:
      case thriftTypes.i64:
        takeNumber();
        return;
      case thriftTypes.double:
        take(8, 'a number');
        return;
      case thriftTypes.binary:
        take(takeNumber(), 'a text');
        return;
      case thriftTypes.list:
        takeList(depth + 1);
        return;
      case thriftTypes.struct:
        takeStruct(depth + 1);
        return;
      default:
        throw new RangeError(`an unknown type ${type} at byte ${at}`);
    }
  }

  function takeList(depth: number): void {
    if (depth > deepest) throw new RangeError(`more than ${deepest} levels at byte ${at}`);
    const head = bytes[take(1, 'a list')];
    const short = head >> 4;
    const items = short === 15 ? takeNumber() : short;
    const type = head & 0x0f;
    if (items > bytes.length - at) throw new RangeError(`a list of ${items} at byte ${at} of ${bytes.length}`);
    for (let i = 0; i < items; i += 1) {
      countValue();
      takeElement(type === thriftTypes.true || type === thriftTypes.false ? thriftTypes.byte : type, depth);
    }
  }

  function takeStruct(depth: number): void {
    if (depth > deepest) throw new RangeError(`more than ${deepest} levels at byte ${at}`);
    for (let id = 0; ; ) {
      const head = bytes[take(1, 'a structure')];
      const type = head & 0x0f;
      if (type === thriftTypes.stop) return;
      id = head >> 4 === 0 ? takeId() : id + (head >> 4);
      countValue();
      const from = at;
      // A truth value is its own type.
      if (type !== thriftTypes.true && type !== thriftTypes.false) takeElement(type, depth);
      if (depth === 0) onField?.({ id, type, start: from, end: at });
    }
  }

  function takeId(): number {
    const folded = takeNumber();
    if (folded >= mostFields) throw new RangeError(`a field number of more than 16 bits at byte ${at}`);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  takeStruct(0);
  return at;
}
