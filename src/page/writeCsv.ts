import { csvText } from '../language/csvText.ts';
import type { FigureColumn, TableValue } from '../figures/figureTable.ts';

/**
 * A table as CSV after RFC 4180: a header, lines that end in CR LF, quotes where they are needed, empty where there is
 * no number; a text is never a formula.
 *
 * The header names units, and says of measured numbers how many significant digits they have; counts are exact.
 *
 * @param digits what the header says of measured numbers
 */
export function writeCsv(
  columns: readonly FigureColumn[],
  rows: readonly (readonly TableValue[])[],
  digits: string,
): string {
  const header = columns.map(({ name, unit, kind }) => {
    const notes = [unit, kind === 'label' || kind === 'count' ? '' : digits].filter((note) => note !== '');
    return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
  });
  return [header, ...rows].map((cells) => `${cells.map(writeField).join(',')}\r\n`).join('');
}

function writeField(value: TableValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? csvText(value) : String(value);
}
