import { expect } from 'vitest';
import { readPage } from './pages.ts';

/** The numbers in the tables of a worked example, by the first cell of their row. */
export interface WorkedExample {
  /** Numbers of a row that is given, in the order of its last cells. @throws where there is no such row */
  row(name: string): number[];
  /** Expects the numbers of a row to be these; from five decimals on to those that are printed, else exactly. */
  holds(name: string, values: readonly number[]): void;
  /** Names of the columns of the data set that have a row. */
  columns(): string[];
  /** Rows that were neither taken as given nor held to anything. */
  unchecked(): string[];
}

/**
 * Reads `docs/worked-examples/<name>.md`: a row of a table is a name and, at its end, one number or more, as in
 * `| desire d | h + κz | .45 | .8 |`. Heads of tables and rows without numbers are passed over.
 */
export function readExample(name: string): WorkedExample {
  const rows = new Map<string, string[]>();
  for (const [, line] of readPage(`docs/worked-examples/${name}.md`).text.matchAll(/^\|(.+)\|$/gm)) {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const numbers = cells.slice(cells.findLastIndex((cell) => !/^−?\d*\.?\d+$/.test(cell)) + 1);
    if (numbers.length === 0) continue;
    if (rows.has(cells[0])) throw new Error(`${name}.md: expected one row ${cells[0]}, got two`);
    rows.set(cells[0], numbers);
  }
  const seen = new Set<string>();
  const textsOf = (row: string): string[] => {
    const texts = rows.get(row);
    if (texts === undefined) throw new Error(`${name}.md: expected a row ${row}, got ${[...rows.keys()].join('; ')}`);
    seen.add(row);
    return texts;
  };
  const numberOf = (text: string) => Number(text.replace('−', '-'));
  return {
    row: (row) => textsOf(row).map(numberOf),
    holds(row, values) {
      const texts = textsOf(row);
      expect(values, row).toHaveLength(texts.length);
      for (const [at, text] of texts.entries()) {
        const decimals = (text.split('.')[1] ?? '').length;
        expect(values[at], `${row}: ${text}`).toBeCloseTo(numberOf(text), decimals < 5 ? 12 : decimals);
      }
    },
    columns: () => [...rows.keys()].flatMap((row) => /^`(\w+)`$/.exec(row)?.[1] ?? []),
    unchecked: () => [...rows.keys()].filter((row) => !seen.has(row)),
  };
}
