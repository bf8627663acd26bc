import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { ColumnKind, FigureColumn, FigureTable, TableValue } from './figureTable.ts';

/** What a column of a figure’s table can hold: its name is that of the message `figure.column.…`. */
export type ColumnKey = MessageKey extends infer Key
  ? Key extends `figure.column.${infer Name}`
    ? Name
    : never
  : never;

/** A column by its key, with its unit, or with a name of its own (a factor, a parameter). */
export type ColumnChoice =
  | ColumnKey
  | { readonly key: ColumnKey; readonly unit: string }
  | { readonly name: string; readonly unit: string; readonly kind: ColumnKind };

const labels: readonly ColumnKey[] = [
  'mode',
  'role',
  'group',
  'measure',
  'part',
  'from',
  'to',
  'pair',
  'shown',
  'metric',
  'unit',
  'row',
  'factor',
  'level',
  'point',
  'above_noise',
  'pattern',
  'parameter',
  'met',
];
const counts: readonly ColumnKey[] = ['week', 'runs', 'n', 'generation', 'replicate'];

/** The table of a figure in a language. */
export function tabulateFigure(
  language: Language,
  columns: readonly ColumnChoice[],
  rows: readonly (readonly TableValue[])[],
): FigureTable {
  return {
    columns: columns.map((column): FigureColumn => {
      if (typeof column === 'object' && 'name' in column) return column;
      const { key, unit } = typeof column === 'string' ? { key: column, unit: '' } : column;
      return { name: translate(language, `figure.column.${key}`), unit, kind: kindOf(key) };
    }),
    rows,
  };
}

function kindOf(key: ColumnKey): ColumnKind {
  if (labels.includes(key)) return 'label';
  if (counts.includes(key)) return 'count';
  return key === 'estimate' || key === 'lower' || key === 'upper' ? key : 'number';
}
