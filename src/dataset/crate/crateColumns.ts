import type { DescribedTable } from '../dictionary.ts';
import type { TableColumn } from '../tableColumn.ts';
import type { CrateEntity } from './crateEntity.ts';

/** The columns of all tables; one that says the same in several tables stands there once. */
export function columnEntities(tables: readonly DescribedTable[]): CrateEntity[] {
  const entities = tables.flatMap(({ table, columns }) =>
    columns.map((column): CrateEntity => {
      const [minimum, maximum] = column.metric?.bounds ?? [];
      return {
        '@id': columnId(tables, table, column.name),
        '@type': 'PropertyValue',
        name: column.name,
        description: column.meaning.en,
        unitText: column.unit.en === '' ? undefined : column.unit.en,
        minValue: endOf(minimum),
        maxValue: endOf(maximum),
      };
    }),
  );
  return [...new Map(entities.map((entity) => [entity['@id'], entity])).values()];
}

/** `@id` of a column: with its table where the first table that has one of that name says something else of it. */
export function columnId(tables: readonly DescribedTable[], table: string, name: string): string {
  const of = (wanted: DescribedTable | undefined) => wanted?.columns.find((column) => column.name === name);
  const first = tables.find((one) => of(one) !== undefined);
  const own = tables.find((one) => one.table === table);
  const isSame = first === own || isAlike(of(first), of(own));
  return isSame ? `#column/${name}` : `#column/${table}/${name}`;
}

function isAlike(first: TableColumn | undefined, second: TableColumn | undefined): boolean {
  return first?.meaning.en === second?.meaning.en && first?.unit.en === second?.unit.en;
}

function endOf(bound: number | undefined): number | undefined {
  return bound === undefined || Math.abs(bound) === Number.MAX_VALUE ? undefined : bound;
}
