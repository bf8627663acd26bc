import { ByteWriter } from 'hyparquet-writer';

/** Room in which row groups are encoded one after the other, each over what the last one left. */
export interface EncodingRoom {
  /** @returns as many numbers, of any value, and an empty writer */
  take(numbers: number): { readonly matrix: Float64Array<ArrayBuffer>; readonly writer: ByteWriter };
  /** Lets the memory go; it is made again when it is next taken. */
  release(): void;
}

/**
 * Room for one row group at a time.
 *
 * A row group needs 20 MB while it is encoded. With new room for each, a thread leaves 60 MB and more to be collected.
 */
export function makeEncodingRoom(): EncodingRoom {
  let room: { readonly numbers: Float64Array<ArrayBuffer>; readonly writer: ByteWriter } | undefined;
  return {
    take(numbers) {
      if (room === undefined || room.numbers.length < numbers) {
        room = {
          numbers: new Float64Array(numbers),
          writer: new ByteWriter(numbers * Float64Array.BYTES_PER_ELEMENT + 65_536),
        };
      }
      const { writer } = room;
      writer.offset = 0;
      writer.index = 0;
      return { matrix: room.numbers.subarray(0, numbers), writer };
    },
    release() {
      room = undefined;
    },
  };
}
