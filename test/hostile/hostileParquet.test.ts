import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DatasetError } from '../../src/dataset/datasetError.ts';
import { checkRuns } from '../../src/dataset/parquet/checkRuns.ts';
import { checkThrift } from '../../src/dataset/parquet/checkThrift.ts';
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

async function readAll(path: string): Promise<void> {
  const table = await openTable(path);
  for (const { name, type } of table.columns) {
    await (type === 'text' ? table.readTexts(name) : table.readNumbers(name));
  }
}
