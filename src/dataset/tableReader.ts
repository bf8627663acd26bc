import { closeSync } from 'node:fs';
import type { DecodedArray } from 'hyparquet';
import { DatasetError } from './datasetError.ts';
import { isSystemError } from './isSystemError.ts';
import { openRegularFile } from './openRegularFile.ts';
import { chunkDecoder } from './parquet/decodeChunk.ts';
import { readFooter, type TableFooter } from './parquet/readFooter.ts';
import type { TableColumn } from './tableColumn.ts';

/** One table of a data set, read a column at a time. */
export interface TableReader {
  readonly rows: number;
  readonly columns: readonly Pick<TableColumn, 'name' | 'type' | 'nullable'>[];
  /** Physical rows that are read together, in order. */
  readonly rowGroups: readonly { readonly rowStart: number; readonly rowEnd: number }[];
  /** Key-value metadata of the file. */
  readonly metadata: Readonly<Record<string, string>>;
  /** A column of numbers or integers, in the rows asked for or in all; NaN where there is no value. */
  readNumbers(column: string, rowStart?: number, rowEnd?: number): Promise<Float64Array>;
  /** A column of texts. */
  readTexts(column: string, rowStart?: number, rowEnd?: number): Promise<string[]>;
}

const place = 'a table of a data set';

/**
 * Opens a Parquet file of a data set.
 *
 * @throws DatasetError when the file is missing or damaged
 */
export async function openTable(path: string): Promise<TableReader> {
  const footer = readFooterOf(path);
  const columns = columnsOfFile(footer);
  const { rows } = footer;
  const rowGroups = rowGroupsOfFile(footer);
  const decode = chunkDecoder(footer);

  function readParts(
    column: string,
    isText: boolean,
    rowStart: number,
    rowEnd: number,
    take: (values: DecodedArray, from: number, to: number, at: number) => void,
  ): void {
    if (rowEnd > rows) throw new DatasetError(`${path}: expected ${rowEnd} rows, got ${rows}; it was written to`);
    const index = columns.findIndex(({ name }) => name === column);
    const found = columns[index]?.type;
    if (found === undefined || (found === 'text') !== isText) {
      throw new DatasetError(
        `${path}: expected a column ${column} of ${isText ? 'texts' : 'numbers'}, got ${found ?? 'none'}` +
          (found === undefined
            ? '; where an earlier version of corule wrote it, make it again: corule run DIR/manifest.json --out NEW'
            : ''),
      );
    }
    const { descriptor } = openRegularFile(path, place);
    try {
      for (const [group, range] of rowGroups.entries()) {
        const from = Math.max(range.rowStart, rowStart);
        const to = Math.min(range.rowEnd, rowEnd);
        if (from >= to) continue;
        const values = guard(path, () => decode(descriptor, group, index));
        take(values, from - range.rowStart, to - range.rowStart, from - rowStart);
      }
    } finally {
      closeSync(descriptor);
    }
  }

  return {
    rows,
    columns,
    rowGroups,
    metadata: Object.fromEntries(footer.metadata.map(({ key, value }) => [key, value ?? ''])),
    async readNumbers(column, rowStart = 0, rowEnd = rows) {
      const result = new Float64Array(rowEnd - rowStart);
      readParts(column, false, rowStart, rowEnd, (values, from, to, at) => {
        for (let i = from; i < to; i++) result[at + i - from] = values[i] ?? Number.NaN;
      });
      return result;
    },
    async readTexts(column, rowStart = 0, rowEnd = rows) {
      const result: string[] = [];
      readParts(column, true, rowStart, rowEnd, (values, from, to) => {
        for (let i = from; i < to; i++) result.push(String(values[i]));
      });
      return result;
    },
  };
}

function readFooterOf(path: string): TableFooter {
  const { descriptor, size } = openRegularFile(path, place);
  try {
    return guard(path, () => readFooter(descriptor, size));
  } finally {
    closeSync(descriptor);
  }
}

function columnsOfFile({ schema }: TableFooter): TableReader['columns'] {
  return schema.slice(1).map(({ name, type, repetition_type }) => ({
    name,
    nullable: repetition_type === 'OPTIONAL',
    type: type === 'DOUBLE' ? ('number' as const) : type === 'INT32' ? ('integer' as const) : ('text' as const),
  }));
}

function rowGroupsOfFile(footer: TableFooter): TableReader['rowGroups'] {
  let rowStart = 0;
  return footer.rowGroups.map(({ rows }) => {
    const range = { rowStart, rowEnd: rowStart + rows };
    rowStart = range.rowEnd;
    return range;
  });
}

/** A decoder that stumbles has met a damaged file. */
function guard<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error)) throw error;
    const got = error instanceof Error ? error.message : String(error);
    throw new DatasetError(`${path}: expected an undamaged Parquet file, got: ${got}`, { cause: error });
  }
}
