import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { type AsyncBuffer, type FileMetaData, type ParquetScan, parquetScan } from 'hyparquet';
import { DatasetError } from './datasetError.ts';

/** One table of a data set, read a column at a time. */
export interface TableReader {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: 'integer' | 'number' | 'text' }[];
  /** Physical rows that are read together, in order. */
  readonly rowGroups: readonly { readonly rowStart: number; readonly rowEnd: number }[];
  /** Key-value metadata of the file. */
  readonly metadata: Readonly<Record<string, string>>;
  /** A column of numbers or integers, in the rows asked for or in all; NaN where there is no value. */
  readNumbers(column: string, rowStart?: number, rowEnd?: number): Promise<Float64Array>;
  /** A column of texts. */
  readTexts(column: string, rowStart?: number, rowEnd?: number): Promise<string[]>;
}

/**
 * Opens a Parquet file of a data set.
 *
 * @throws DatasetError when the file is missing or damaged
 */
export async function openTable(path: string): Promise<TableReader> {
  const file = openBuffer(path);
  const scan = await guard(path, () => parquetScan({ file, useOffsetIndex: false }));
  const columns = columnsOfFile(scan.metadata);
  const rows = Number(scan.metadata.num_rows);

  async function readParts(
    column: string,
    isText: boolean,
    rowStart: number,
    rowEnd: number,
    take: (values: ArrayLike<unknown>, at: number) => void,
  ): Promise<void> {
    const found = columns.find(({ name }) => name === column);
    if (found === undefined || (found.type === 'text') !== isText) {
      throw new DatasetError(
        `${path}: expected a column ${column} of ${isText ? 'texts' : 'numbers'}, got ${found?.type ?? 'none'}`,
      );
    }
    for (const range of overlaps(scan, rowStart, rowEnd)) {
      const values = await guard(path, () => scan.readColumn({ column, ...range }));
      take(values, range.rowStart - rowStart);
    }
  }

  return {
    rows,
    columns,
    rowGroups: scan.ranges,
    metadata: Object.fromEntries(
      (scan.metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']),
    ),
    async readNumbers(column, rowStart = 0, rowEnd = rows) {
      const result = new Float64Array(rowEnd - rowStart);
      await readParts(column, false, rowStart, rowEnd, (values, at) => {
        for (let i = 0; i < values.length; i++) result[at + i] = (values[i] as number | null) ?? Number.NaN;
      });
      return result;
    },
    async readTexts(column, rowStart = 0, rowEnd = rows) {
      const result: string[] = [];
      await readParts(column, true, rowStart, rowEnd, (values) => {
        for (let i = 0; i < values.length; i++) result.push(values[i] as string);
      });
      return result;
    },
  };
}

function columnsOfFile(metadata: FileMetaData): TableReader['columns'] {
  return metadata.schema.slice(1).map(({ name, type }) => ({
    name,
    type: type === 'DOUBLE' ? ('number' as const) : type === 'INT32' ? ('integer' as const) : ('text' as const),
  }));
}

function* overlaps(scan: ParquetScan, rowStart: number, rowEnd: number) {
  for (const range of scan.ranges) {
    const from = Math.max(range.rowStart, rowStart);
    const to = Math.min(range.rowEnd, rowEnd);
    if (from < to) yield { rowStart: from, rowEnd: to };
  }
}

/** A file that is opened for each read: hundreds of column chunks are read, and none is left open. */
function openBuffer(path: string): AsyncBuffer {
  if (!existsSync(path)) throw new DatasetError(`${path}: expected a table of a data set, got no file`);
  const byteLength = statSync(path).size;
  return {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = new Uint8Array(end - start);
      const file = openSync(path, 'r');
      try {
        readSync(file, bytes, 0, bytes.length, start);
      } finally {
        closeSync(file);
      }
      return bytes.buffer;
    },
  };
}

/** A decoder that stumbles has met a damaged file. */
async function guard<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    const got = error instanceof Error ? error.message : String(error);
    throw new DatasetError(`${path}: expected an undamaged Parquet file, got: ${got}`, { cause: error });
  }
}
