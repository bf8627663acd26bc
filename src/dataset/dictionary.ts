import type { Row } from './encodeColumns.ts';
import { keyColumn, type TableColumn } from './tableColumn.ts';

/** A table of a data set and its columns. */
export interface DescribedTable {
  readonly table: string;
  readonly columns: readonly TableColumn[];
}

/** A column of the dictionary beside how its value is read from a column that it describes. */
interface Entry {
  readonly column: TableColumn;
  readonly value: (of: TableColumn, table: string) => number | string;
}

function text(name: string, en: string, fr: string, value: Entry['value']): Entry {
  return { column: keyColumn(name, 'text', { en, fr }), value };
}

function bound(name: string, en: string, fr: string, end: 0 | 1): Entry {
  return {
    column: { ...keyColumn(name, 'number', { en, fr }), nullable: true },
    value: ({ metric }) => {
      const value = metric?.bounds[end] ?? Number.NaN;
      return Math.abs(value) === Number.MAX_VALUE ? Number.NaN : value;
    },
  };
}

const entries: readonly Entry[] = [
  text('table', 'Table', 'Table', (_, table) => table),
  text('column', 'Column of the table', 'Colonne de la table', ({ name }) => name),
  text('type', '`integer`, `number` or `text`', '`integer` (entier), `number` ou `text`', ({ type }) => type),
  text('unit', 'Unit, in English', 'Unité, en anglais', ({ unit }) => unit.en),
  text('unit_fr', 'Unit, in French', 'Unité, en français', ({ unit }) => unit.fr),
  text('meaning', 'What the column says, in English', 'Ce que dit la colonne, en anglais', ({ meaning }) => meaning.en),
  text('meaning_fr', 'The same in French', 'La même chose en français', ({ meaning }) => meaning.fr),
  text('nullable', '`true` where a value may be missing', '`true` si une valeur peut manquer', ({ nullable }) =>
    String(nullable),
  ),
  text('measure', 'Measure; empty where it is no metric', 'Mesure ; vide hors métriques', of('measure')),
  text('role', 'Role that it is about', 'Rôle concerné', of('role')),
  text('group', 'Group that it is about', 'Groupe concerné', of('group')),
  text('facet', 'Facet of autonomy', 'Facette de l’autonomie', of('facet')),
  text(
    'aggregation',
    'How weekly values become that of a run: `mean`, `last`, `ratio`, `shares`',
    'Comment les semaines deviennent la valeur d’une simulation : `mean`, `last`, `ratio`, `shares`',
    of('aggregation'),
  ),
  text(
    'level',
    '`assumption` where only differences can be read',
    '`assumption` si seules les différences se lisent',
    of('level'),
  ),
  bound('minimum', 'Smallest possible value', 'Plus petite valeur possible', 0),
  bound('maximum', 'Largest possible value', 'Plus grande valeur possible', 1),
];

/** What a metric says under a key; nothing where the column is none, or has no such part. */
function of(key: 'measure' | 'role' | 'group' | 'facet' | 'aggregation' | 'level'): Entry['value'] {
  return ({ metric }) => metric?.[key] ?? '';
}

/** Columns of the data dictionary. */
export const dictionaryColumns: readonly TableColumn[] = entries.map(({ column }) => column);

/** The data dictionary: a row per table and column, in their order. */
export function dictionaryRows(tables: readonly DescribedTable[]): Row[] {
  return tables.flatMap(({ table, columns }) =>
    columns.map((column) => entries.map(({ value }) => value(column, table))),
  );
}
