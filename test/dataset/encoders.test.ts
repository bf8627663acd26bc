import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { snappyUncompress } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeColumns } from '../../src/dataset/encodeColumns.ts';
import { compressStreams } from '../../src/dataset/parquet/compressStreams.ts';
import { encodeNumbers } from '../../src/dataset/parquet/encodeNumbers.ts';
import { findDistinct } from '../../src/dataset/parquet/findDistinct.ts';
import { ParquetFile } from '../../src/dataset/parquet/parquetFile.ts';
import { splitByteStreams } from '../../src/dataset/parquet/splitByteStreams.ts';
import { sameInAll, type TableColumn } from '../../src/dataset/tableColumn.ts';
import { openTable } from '../../src/dataset/tableReader.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-encoders-'));
afterAll(() => rmSync(folder, { recursive: true }));
const seeded = { seed: 20261122, numRuns: 60 };

const empty = sameInAll('');
const columns: readonly TableColumn[] = [
  { name: 'count', type: 'integer', nullable: false, unit: empty, meaning: empty },
  { name: 'required', type: 'number', nullable: false, unit: empty, meaning: empty },
  { name: 'optional', type: 'number', nullable: true, unit: empty, meaning: empty },
  { name: 'text', type: 'text', nullable: false, unit: empty, meaning: empty },
];

/** Values with few distinct ones, with many, and with the odd ones: −0, subnormal, largest. */
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, 5e-324, -1.7976931348623157e308, 1 / 3),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const row = fc.tuple(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  number,
  fc.oneof(number, fc.constant(Number.NaN)),
  fc.oneof(fc.constantFrom('none', 'imposed', ''), fc.string({ unit: 'grapheme' })),
);

describe('Parquet', () => {
  test('what is read back is what was written, bit for bit, whatever the row groups', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { minLength: 1, maxLength: 400 }), { maxLength: 3 }), async (parts) => {
        const path = join(folder, 'round.parquet');
        const file = await ParquetFile.open(path, columns);
        for (const rows of parts) await file.append(encodeColumns(columns, rows));
        const written = await file.finish([{ key: 'of', value: 'a test' }]);
        const rows = parts.flat();
        const table = await openTable(path);
        expect(written.rows).toBe(rows.length);
        expect(table.rows).toBe(rows.length);
        expect(table.metadata).toEqual({ of: 'a test' });
        expect(table.rowGroups).toHaveLength(parts.length);
        for (const [i, name] of (['count', 'required', 'optional'] as const).entries()) {
          const values = await table.readNumbers(name);
          expect(rows.every((values_, r) => Object.is(values[r], values_[i]))).toBe(true);
        }
        expect(await table.readTexts('text')).toEqual(rows.map((values) => values[3]));
      }),
      seeded,
    );
  });

  test('a range of rows across row groups', async () => {
    const path = join(folder, 'range.parquet');
    const file = await ParquetFile.open(path, columns);
    for (let g = 0; g < 3; g++) {
      await file.append(
        encodeColumns(
          columns,
          Array.from({ length: 5 }, (_, i) => [5 * g + i, g, i, `${g}`]),
        ),
      );
    }
    await file.finish([]);
    const table = await openTable(path);
    expect([...(await table.readNumbers('count', 3, 12))]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(await table.readTexts('text', 4, 6)).toEqual(['0', '1']);
    await expect(table.readNumbers('text')).rejects.toThrow(/expected a column text of numbers, got text/);
    await expect(table.readNumbers('nothing')).rejects.toThrow(/got none/);
  });

  test.each([
    ['missing in a required column', false, Number.NaN],
    ['infinite in a required column', false, Number.POSITIVE_INFINITY],
    ['infinite in a nullable column', true, Number.NEGATIVE_INFINITY],
  ])('refuses a value that is %s', (_, nullable, value) => {
    const write = () => encodeNumbers(new ByteWriter(), { name: 'x', nullable }, Float64Array.of(1, value));
    expect(write).toThrow(/x: expected a finite number in row 1/);
  });
});

test('compressed streams are one Snappy block that any decoder reads', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000 }), (values) => {
      const streams = new Uint8Array(8 * values.length);
      splitByteStreams(Float64Array.from(values), streams);
      const back = new Uint8Array(streams.length);
      snappyUncompress(compressStreams(streams, 8), back);
      expect(Buffer.compare(back, streams)).toBe(0);
    }),
    seeded,
  );
});

test('signs and exponents of alike numbers compress, mantissas are copied', () => {
  const values = Float64Array.from({ length: 4000 }, (_, i) => 0.5 + (Math.imul(i, 0x9e3779b1) >>> 0) / 2 ** 33);
  const streams = new Uint8Array(8 * values.length);
  splitByteStreams(values, streams);
  expect(compressStreams(streams, 8).length).toBeLessThan(7.3 * values.length);
});

describe('distinct values', () => {
  test('are told apart by their bits', () => {
    const found = findDistinct(Float64Array.of(0, -0, 0, -0, 0, -0));
    expect([...found!.indices]).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('are given up when there are too many', () => {
    expect(findDistinct(Float64Array.from({ length: 2000 }, (_, i) => i % 256))?.values).toHaveLength(256);
    expect(findDistinct(Float64Array.from({ length: 2000 }, (_, i) => i % 257))).toBeUndefined();
    expect(findDistinct(Float64Array.of(1, 2, 3, 4))).toBeUndefined();
  });
});
