import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeColumns, type Row } from '../../src/dataset/encodeColumns.ts';
import { joinFooter, splitFooter } from '../../src/dataset/parquet/footerParts.ts';
import { ParquetFile } from '../../src/dataset/parquet/parquetFile.ts';
import { sameInAll, type TableColumn } from '../../src/dataset/tableColumn.ts';
import { openTable } from '../../src/dataset/tableReader.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-chunks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const empty = sameInAll('');
const types = ['number', 'integer', 'text', 'number', 'number'] as const;
const columns = Array.from({ length: 50 }, (_, i): TableColumn => {
  return { name: `column ${i}`, type: types[i % 5], nullable: i % 5 === 3, unit: empty, meaning: empty };
});
const manyGroups = 300;

/** No two rows are alike, nor two columns; every third value that may be missing is. */
function rowAt(row: number): Row {
  return columns.map(({ type, nullable }, i) => {
    if (type === 'text') return `text ${row % 7} of ${i}`;
    return nullable && (row + i) % 3 === 0 ? Number.NaN : row * 1000 + i + (type === 'number' ? 0.25 : 0);
  });
}

/** A file with one row in each row group. */
async function writeGroups(path: string, groups: number): Promise<void> {
  const file = await ParquetFile.open(path, columns);
  for (let row = 0; row < groups; row += 1) await file.append(encodeColumns(columns, [rowAt(row)]));
  await file.finish([{ key: 'of', value: 'a test' }]);
}

const many = join(folder, 'many.parquet');
beforeAll(() => writeGroups(many, manyGroups));

describe('a table of many row groups and columns', () => {
  test('is read as the library reads it, and as it was written', async () => {
    const file = Uint8Array.from(readFileSync(many)).buffer;
    const objects = await parquetReadObjects({ file });
    const table = await openTable(many);
    expect(table.rows).toBe(manyGroups);
    expect(table.rowGroups).toEqual(objects.map((_, row) => ({ rowStart: row, rowEnd: row + 1 })));
    const rows = Array.from({ length: manyGroups }, (_, row) => rowAt(row));
    for (const [i, { name, type }] of columns.entries()) {
      const written = rows.map((row) => row[i]);
      const read = type === 'text' ? await table.readTexts(name) : [...(await table.readNumbers(name))];
      expect(read).toEqual(written);
      expect(read).toEqual(objects.map((object) => object[name] ?? Number.NaN));
    }
    expect(await table.readTexts('column 42', 299)).toEqual(['text 5 of 42']);
  });

  // The length of a list of 15 and more stands behind its head, from 128 on in two bytes.
  test.each([0, 1, 14, 15, 127, 128, manyGroups])(
    '%i row groups: the footer is that of the library',
    async (groups) => {
      const path = join(folder, 'footer.parquet');
      await writeGroups(path, groups);
      const bytes = readFileSync(path);
      const metadata = parquetMetadata(bytes);
      expect(metadata.row_groups).toHaveLength(groups);
      const writer = new ByteWriter();
      writeMetadata(writer, metadata);
      const end = bytes.length - 4;
      expect(bytes.subarray(end - writer.offset, end).equals(writer.getBytes())).toBe(true);
      expect((await openTable(path)).rows).toBe(groups);
    },
  );

  test('a footer cut into its parts and put together again is the same', () => {
    const bytes = readFileSync(many);
    const footer = bytes.subarray(bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8));
    const parts = splitFooter(footer.subarray(0, -8));
    expect(parts.rowGroups).toBe(manyGroups);
    expect(Buffer.concat([parts.before, parts.rowGroupBytes]).length).toBeLessThan(footer.length);
    const none = Buffer.concat([...joinFooter(parts, [])]);
    expect(parquetMetadata(none)).toEqual({
      ...parquetMetadata(footer),
      row_groups: [],
      metadata_length: none.length - 8,
    });
  });
});

describe('memory for a column chunk', () => {
  const chunks = manyGroups * columns.length;

  test('of a table that is open: fewer than 60 bytes', async () => {
    const kept = [await openTable(many)];
    const before = usedBytes();
    for (let i = 0; i < 4; i += 1) kept.push(await openTable(many));
    expect((usedBytes() - before) / (4 * chunks)).toBeLessThan(60);
    expect(kept).toHaveLength(5);
  });

  test('of a table that is written: fewer than 100 bytes', async () => {
    const files = [];
    const before = usedBytes();
    for (let i = 0; i < 4; i += 1) {
      const file = await ParquetFile.open(join(folder, `${i}.parquet`), columns);
      for (let row = 0; row < manyGroups; row += 1) await file.append(encodeColumns(columns, [rowAt(row)]));
      files.push(file);
    }
    expect((usedBytes() - before) / (4 * chunks)).toBeLessThan(100);
    for (const file of files) await file.abandon();
  });
});

/** What is still in use when all else was let go. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('expected a function gc');
  // The memory of typed arrays is let go by a second look.
  for (let i = 0; i < 2; i += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
