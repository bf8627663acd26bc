import { readVarInt } from 'hyparquet/src/thrift.js';
import { ByteWriter } from 'hyparquet-writer';
import { checkThrift, type ThriftField, thriftTypes } from './checkThrift.ts';

/** Number of the field of a footer that lists its row groups. */
const rowGroupsField = 4;
/** Items from which on the length of a list stands behind its head. */
const longList = 15;
const mark = new TextEncoder().encode('PAR1');

/** What stands around the list of row groups in a footer. */
export interface FooterFrame {
  /** All up to the list, and the head of its field. */
  readonly before: Uint8Array;
  /** All behind the list, and the end of the structure. */
  readonly after: Uint8Array;
}

/** A footer cut into its parts; all of them are views of its bytes. */
export interface FooterParts extends FooterFrame {
  readonly rowGroups: number;
  /** The row groups, one structure after the other. */
  readonly rowGroupBytes: Uint8Array;
}

/**
 * Cuts a Parquet footer around its row groups, so that they can be read and written one at a time.
 *
 * All at once, as objects, those of a million runs would take two hundred megabytes.
 *
 * @param footer - without its length and the mark behind it
 * @throws Error that says what is wrong with its structure
 * @see https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */
export function splitFooter(footer: Uint8Array): FooterParts {
  const lists: ThriftField[] = [];
  checkThrift(footer, 0, {
    onField(field) {
      if (field.id !== rowGroupsField) return;
      if (lists.length > 0) throw new Error('a footer with two lists of row groups');
      lists.push(field);
    },
  });
  if (lists.length === 0) throw new Error('a footer without a list of row groups');
  const [{ type, start, end }] = lists;
  if (type !== thriftTypes.list) throw new Error('a footer with a text in place of a list');
  const list = footer.subarray(start, end);
  const { rowGroups, headBytes } = readHead(list);
  return {
    before: footer.subarray(0, start),
    rowGroups,
    rowGroupBytes: list.subarray(headBytes),
    after: footer.subarray(end),
  };
}

/** @param list - known to hold what its head says */
function readHead(list: Uint8Array): { readonly rowGroups: number; readonly headBytes: number } {
  const reader = { view: new DataView(list.buffer, list.byteOffset, list.byteLength), offset: 1 };
  const short = list[0] >> 4;
  const rowGroups = short === longList ? readVarInt(reader) : short;
  if (rowGroups > 0 && (list[0] & 0x0f) !== thriftTypes.struct) throw new Error('row groups that are no structures');
  return { rowGroups, headBytes: reader.offset };
}

/**
 * Puts a footer together again, with other row groups.
 *
 * @returns its bytes in pieces, up to the end of the file
 */
export function* joinFooter({ before, after }: FooterFrame, rowGroups: readonly Uint8Array[]): Generator<Uint8Array> {
  const list = new ByteWriter();
  // The type of no items is none.
  if (rowGroups.length < longList)
    list.appendUint8(rowGroups.length === 0 ? 0 : (rowGroups.length << 4) | thriftTypes.struct);
  else {
    list.appendUint8((longList << 4) | thriftTypes.struct);
    list.appendVarInt(rowGroups.length);
  }
  const end = new ByteWriter();
  end.appendUint32(rowGroups.reduce((sum, { length }) => sum + length, before.length + list.offset + after.length));
  end.appendBytes(mark);
  yield before;
  yield list.getBytes();
  yield* rowGroups;
  yield after;
  yield end.getBytes();
}
