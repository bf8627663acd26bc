import type { Text } from '../language/text.ts';
import type { Column } from '../model/measures/column.ts';
import type { ParameterColumn } from './datasetShape.ts';

/** A column of a table, as it is written. */
export interface TableColumn {
  readonly name: string;
  /** 32-bit integers, doubles or texts. */
  readonly type: 'integer' | 'number' | 'text';
  readonly nullable: boolean;
  readonly unit: Text;
  readonly meaning: Text;
  /** The metric that it holds; absent where it is no metric. */
  readonly metric?: Column;
}

/** A unit that reads the same in every language, such as `%`. */
export function sameInAll(text: string): Text {
  return { en: text, fr: text };
}

const noUnit = sameInAll('');
/** Unit of columns that count weeks. */
export const weekUnit: Text = { en: 'week', fr: 'semaine' };

/** A column that says which row it is, never missing. */
export function keyColumn(name: string, type: TableColumn['type'], meaning: Text, unit: Text = noUnit): TableColumn {
  return { name, type, nullable: false, unit, meaning };
}

/** A metric as a column of a table. */
export function metricColumn(metric: Column): TableColumn {
  const { name, nullable, unit, label, meaning } = metric;
  return {
    name,
    type: 'number',
    nullable,
    unit,
    meaning: { en: `${label.en}: ${meaning.en}`, fr: `${label.fr}\u00a0: ${meaning.fr}` },
    metric,
  };
}

/** A column with what a parameter is set to at the design point of the row. */
export function parameterColumn({ name, of, kind }: ParameterColumn): TableColumn {
  return keyColumn(name, kind, { en: `What the design sets ${of} to`, fr: `Valeur que le plan donne à ${of}` });
}
