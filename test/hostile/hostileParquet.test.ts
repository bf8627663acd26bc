import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { ByteWriter } from 'hyparquet-writer';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';
import { afterAll, describe, expect, test } from 'vitest';
import { DatasetError } from '../../src/dataset/datasetError.ts';
import { checkRuns } from '../../src/dataset/parquet/checkRuns.ts';
import { checkThrift } from '../../src/dataset/parquet/checkThrift.ts';
import { type FooterParts, joinFooter, splitFooter } from '../../src/dataset/parquet/footerParts.ts';
import { openTable } from '../../src/dataset/tableReader.ts';
import { storedFolder } from '../reference/referenceDataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = join(import.meta.dirname, 'found', 'tables');

describe('lengths that the bytes cannot hold are refused before room is made for them', () => {
  test.each([
    ['a list of 30 million numbers', [0x19, 0xf5, 0x80, 0x87, 0xa7, 0x0e, 0x00], /a list of 30000000/],
    ['a text of 2 GB', [0x18, 0xff, 0xff, 0xff, 0xff, 0x07, 0x00], /a text of 2147483647 bytes/],
    ['lists in lists', Array.from({ length: 40 }, () => 0x19), /more than 16 levels/],
    ['structures in structures', Array.from({ length: 10_000 }, () => 0x1c), /more than 16 levels/],
    ['a structure without an end', [0x15, 0x02], /a structure of 1 bytes at byte 2/],
    ['a number without an end', [0x15, ...Array.from({ length: 12 }, () => 0x80)], /more than 10 bytes/],
    ['a type that Parquet has not', [0x1b, 0x00], /unknown type 11/],
  ])('Thrift: %s', (_, bytes, message) => {
    expect(() => checkThrift(Uint8Array.from(bytes), 0)).toThrow(message);
  });

  test('Thrift: a structure ends where it ends', () => {
    expect(checkThrift(Uint8Array.of(9, 9, 0x15, 0x02, 0x11, 0x00, 7), 2)).toBe(6);
  });

  test.each([
    ['a run of 2³⁰ equal values', [0x80, 0x80, 0x80, 0x80, 0x08, 0x01]],
    ['2³⁰ packed values', [0x81, 0x80, 0x80, 0x80, 0x04, 0x01]],
    ['runs of nothing', [0x00, 0x01, 0x00, 0x01]],
    ['too few', [0x04, 0x01]],
    ['a number without an end', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80]],
  ])('runs: %s', (_, bytes) => {
    expect(() => checkRuns(Uint8Array.from(bytes), 1, 10)).toThrow(/expected 10/);
  });

  test('runs: as many as there must be, the last packed bits padded', () => {
    expect(() => checkRuns(Uint8Array.of(0x04, 0x01, 0x03, 0xff), 1, 10)).not.toThrow();
    expect(() => checkRuns(Uint8Array.of(0x05, 0xff, 0x01), 1, 10)).not.toThrow();
  });
});

describe('each table that fuzzing has found is refused', () => {
  test.each(readdirSync(found))('%s', async (file) => {
    await expect(readAll(join(found, file))).rejects.toThrow(DatasetError);
  });
});

test('a footer that asks for gigabytes costs none', async () => {
  const whole = readFileSync(join(storedFolder, 'points.parquet'));
  const path = join(folder, 'points.parquet');
  for (const length of [0xffff_ffff, 0x7fff_ffff, whole.length]) {
    const bytes = Uint8Array.from(whole);
    new DataView(bytes.buffer).setUint32(bytes.length - 8, length, true);
    writeFileSync(path, bytes);
    await expect(readAll(path)).rejects.toThrow(
      /points\.parquet: expected an undamaged Parquet file, got: a footer of/,
    );
  }
});

describe('a footer that says what cannot be is refused with what is wrong', () => {
  test.each<readonly [string, (parts: FooterParts) => readonly Uint8Array[], RegExp]>([
    [
      'a text in place of the row groups',
      ({ before, after }) => [withType(before, 8), Uint8Array.of(1, 65), after],
      /a footer with a text in place of a list/,
    ],
    [
      'numbers in place of row groups',
      ({ before, after }) => [before, Uint8Array.of(0x15, 2), after],
      /row groups that are no structures/,
    ],
    [
      'row groups twice',
      ({ before, rowGroupBytes, after }) => [
        before,
        Uint8Array.of(0x1c),
        rowGroupBytes,
        after.subarray(0, -1),
        Uint8Array.of(9, 8, 0, 0),
      ],
      /a footer with two lists of row groups/,
    ],
    ['no row groups', () => [Uint8Array.of(0x15, 4, 0)], /a footer without a list of row groups/],
    [
      'a field number of 40 bits',
      ({ before }) => [before, Uint8Array.of(0, 0x05, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 0)],
      /a field number of more than 16 bits/,
    ],
    ['no rows', changed({ field_3: 0n }), /row group 0: 0 rows, not 1 to 65536/],
    ['too many rows', changed({ field_3: 65_537n }), /row group 0: 65537 rows, not 1 to 65536/],
    ['a table without columns', withoutColumns, /a table without columns/],
    ['a column without a name', withoutName, /a column without a name that no table has/],
    [
      'a row group with a long list that nobody reads',
      changed({ field_40: Array.from({ length: 200 }, () => ({})) }),
      /more than 128 values/,
    ],
    ['a footer with a long list that nobody reads', withLongList, /more than 1000000 values/],
    ['no columns', changed({ field_1: [] }), /row group 0: 0 of 1 columns/],
    ['a column without a description', changedChunk(undefined), /row group 0, column "point": not described/],
    ['another type', changedChunk({ field_1: 5 }), /row group 0, column "point": bytes of another column/],
    ['another name', changedChunk({ field_3: ['mode'] }), /row group 0, column "point": bytes of another column/],
    ['other values', changedChunk({ field_5: 7n }), /row group 0, column "point": 7 of 1 values/],
    ['no bytes', changedChunk({ field_7: 0n }), /row group 0, column "point": 0 bytes at 4, expected at 4/],
    ['bytes elsewhere', changedChunk({ field_9: 5n }), /row group 0, column "point": \d+ bytes at 5, expected at 4/],
    ['bytes behind the last', changedChunk({ field_7: 1000n }), /bytes that end at 1004, behind the last at \d+/],
    ['a codec that is unknown', changedChunk({ field_4: 99 }), /row group 0, column "point": an unknown codec/],
    [
      'one row group too many',
      ({ rowGroupBytes, ...frame }) => [...joinFooter(frame, [rowGroupBytes, rowGroupBytes])].slice(0, -1),
      /row group 1, column "point": \d+ bytes at 4, expected at \d+/,
    ],
    ['one row group too few', (frame) => [...joinFooter(frame, [])].slice(0, -1), /1 rows, of which 0 are there/],
  ])('%s', async (_, spoil, message) => {
    const whole = readFileSync(join(storedFolder, 'points.parquet'));
    const end = whole.length - 8 - whole.readUInt32LE(whole.length - 8);
    const footer = Buffer.concat(spoil(splitFooter(whole.subarray(end, -8))));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(footer.length);
    const path = join(folder, 'points.parquet');
    writeFileSync(path, Buffer.concat([whole.subarray(0, end), footer, length, Buffer.from('PAR1')]));
    await expect(openTable(path)).rejects.toThrow(
      new RegExp(`points\\.parquet: expected an undamaged Parquet file, got: .*${message.source}`),
    );
  });
});

/** The same field with a value of another type. */
function withType(before: Uint8Array, type: number): Uint8Array {
  return Uint8Array.from(before, (byte, at) => (at === before.length - 1 ? (byte & 0xf0) | type : byte));
}

/** The schema does not name its column. */
function withoutName(parts: FooterParts): readonly Uint8Array[] {
  const before = Buffer.from(parts.before);
  const name = Buffer.from([0x18, 5, ...Buffer.from('point')]);
  const at = before.indexOf(name);
  const joined = joinFooter({ ...parts, before: Buffer.concat([before.subarray(0, at), before.subarray(at + 7)]) }, [
    parts.rowGroupBytes,
  ]);
  return [...joined].slice(0, -1);
}

/** Behind the row groups a field of a million empty structures, each of which a reader would make an object of. */
function withLongList({ rowGroupBytes, ...frame }: FooterParts): readonly Uint8Array[] {
  const list = new ByteWriter();
  list.appendBytes(Uint8Array.of(0x09, 80, 0xfc));
  list.appendVarInt(1_000_001);
  list.appendBytes(new Uint8Array(1_000_001));
  const after = Buffer.concat([frame.after.subarray(0, -1), list.getBytes(), Uint8Array.of(0)]);
  return [...joinFooter({ ...frame, after }, [rowGroupBytes])].slice(0, -1);
}

/** The schema is the root alone, and all row groups are empty. */
function withoutColumns(): readonly Uint8Array[] {
  const writer = new ByteWriter();
  serializeTCompactProtocol(writer, {
    field_1: 2,
    field_2: [{ field_4: 'root', field_5: 0 }],
    field_3: 1n,
    field_4: [{ field_1: [], field_2: 0n, field_3: 1n }],
  });
  return [writer.getBytes()];
}

/** The footer with other fields in its row group. */
function changed(fields: Readonly<Record<string, unknown>>): (parts: FooterParts) => readonly Uint8Array[] {
  return ({ rowGroupBytes, ...frame }) => {
    const rowGroup = readStructure(rowGroupBytes);
    const writer = new ByteWriter();
    serializeTCompactProtocol(writer, Object.assign(rowGroup, fields));
    return [...joinFooter(frame, [writer.getBytes()])].slice(0, -1);
  };
}

/** The footer with other fields in what it says of its one column chunk. */
function changedChunk(
  fields: Readonly<Record<string, unknown>> | undefined,
): (parts: FooterParts) => readonly Uint8Array[] {
  return (parts) => {
    const [column] = readStructure(parts.rowGroupBytes)['field_1'];
    return changed({ field_1: [{ ...column, field_3: fields && { ...column.field_3, ...fields } }] })(parts);
  };
}

function readStructure(bytes: Uint8Array): ReturnType<typeof deserializeTCompactProtocol> {
  return deserializeTCompactProtocol({
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  });
}

async function readAll(path: string): Promise<void> {
  const table = await openTable(path);
  for (const { name, type } of table.columns) {
    await (type === 'text' ? table.readTexts(name) : table.readNumbers(name));
  }
}
