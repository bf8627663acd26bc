import { expect, test } from 'vitest';
import { makeEncodingRoom } from '../../src/dataset/encodingRoom.ts';

test('room is used again where it is large enough, and the writer is empty each time', () => {
  const room = makeEncodingRoom();
  const first = room.take(100);
  first.writer.appendUint32(7);
  const second = room.take(60);
  expect(second.matrix.buffer).toBe(first.matrix.buffer);
  expect([second.matrix.length, second.writer.getBytes().length, second.writer.offset]).toEqual([60, 0, 0]);
  const larger = room.take(101);
  expect(larger.matrix.buffer).not.toBe(first.matrix.buffer);
  expect(larger.matrix.length).toBe(101);
  room.release();
  expect(room.take(60).matrix.buffer).not.toBe(larger.matrix.buffer);
});
