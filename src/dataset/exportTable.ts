import { csvText } from '../language/csvText.ts';
import type { TableReader } from './tableReader.ts';

/** Text formats of a table. */
export type TextFormat = 'csv' | 'json';

/**
 * The rows of a table as text, a row group in memory at a time.
 *
 * - `csv`: RFC 4180 with a header line; a missing value is an empty field, and a text is never a formula;
 * - `json`: an array with an object a row, on a line each; a missing value is null.
 *
 * Numbers are written so that they read back to the same double, −0 included.
 */
export async function* exportTable(table: TableReader, format: TextFormat): AsyncGenerator<string> {
  const names = table.columns.map(({ name }) => name);
  switch (format) {
    case 'csv':
      yield csvLine(names.map(csvText));
      for await (const rows of rowsOf(table)) {
        yield rows
          .map((row) =>
            csvLine(row.map((value) => (typeof value === 'string' ? csvText(value) : numberText(value, '')))),
          )
          .join('');
      }
      break;
    case 'json': {
      const keys = names.map((name) => `${JSON.stringify(name)}:`);
      let before = '[';
      for await (const rows of rowsOf(table)) {
        for (const row of rows) {
          const fields = row.map(
            (value, i) => keys[i] + (typeof value === 'string' ? JSON.stringify(value) : numberText(value, 'null')),
          );
          yield `${before}\n{${fields.join(',')}}`;
          before = ',';
        }
      }
      yield before === '[' ? '[]\n' : '\n]\n';
      break;
    }
    default:
      throw new Error(`format: unknown ${String(format satisfies never)}`);
  }
}

/** Rows that are turned into text at once. */
const blockRows = 500;

async function* rowsOf(table: TableReader): AsyncGenerator<(number | string)[][]> {
  for (const { rowStart, rowEnd } of table.rowGroups) {
    const columns: (Float64Array | string[])[] = [];
    for (const { name, type } of table.columns) {
      columns.push(
        type === 'text'
          ? await table.readTexts(name, rowStart, rowEnd)
          : await table.readNumbers(name, rowStart, rowEnd),
      );
    }
    for (let first = 0; first < rowEnd - rowStart; first += blockRows) {
      const rows = Math.min(blockRows, rowEnd - rowStart - first);
      yield Array.from({ length: rows }, (_, i) => columns.map((values) => values[first + i]));
    }
  }
}

/** The shortest text that reads back to the same double. */
function numberText(value: number, missing: string): string {
  if (Number.isNaN(value)) return missing;
  return Object.is(value, -0) ? '-0' : String(value);
}

function csvLine(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}
