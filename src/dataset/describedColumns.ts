import { sameInAll, type TableColumn } from './tableColumn.ts';
import { columnsKey } from './tableMetadata.ts';
import type { TableReader } from './tableReader.ts';

/**
 * The columns that a file has, each with its definition; where another version of corule wrote a column that is not
 * defined any more, what the file itself says of it, in English.
 */
export function describedColumns(table: TableReader, definitions: readonly TableColumn[]): TableColumn[] {
  const defined = new Map(definitions.map((column) => [column.name, column]));
  const own: Readonly<Record<string, { readonly unit: string; readonly meaning: string }>> = JSON.parse(
    table.metadata[columnsKey] ?? '{}',
  );
  return table.columns.map(
    ({ name, type, nullable }) =>
      defined.get(name) ?? {
        name,
        type,
        nullable,
        unit: sameInAll(own[name]?.unit ?? ''),
        meaning: sameInAll(own[name]?.meaning ?? ''),
      },
  );
}
