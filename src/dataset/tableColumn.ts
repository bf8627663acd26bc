import type { Column } from '../model/measures/column.ts';
import type { ParameterColumn } from './datasetShape.ts';

/** A column of a table, as it is written. */
export interface TableColumn {
  readonly name: string;
  /** 32-bit integers, doubles or texts. */
  readonly type: 'integer' | 'number' | 'text';
  readonly nullable: boolean;
  readonly unit: string;
  readonly meaning: string;
}

/** A column that says which row it is, never missing. */
export function keyColumn(name: string, type: TableColumn['type'], meaning: string, unit = ''): TableColumn {
  return { name, type, nullable: false, unit, meaning };
}

/** A metric as a column of a table, in English. */
export function metricColumn(column: Column): TableColumn {
  return {
    name: column.name,
    type: 'number',
    nullable: column.nullable,
    unit: column.unit.en,
    meaning: `${column.label.en}: ${column.meaning.en}`,
  };
}

/** A column with what a parameter is set to at the design point of the row. */
export function parameterColumn({ name, of, kind }: ParameterColumn): TableColumn {
  return keyColumn(name, kind, `What the design sets ${of} to`);
}
