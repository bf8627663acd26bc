import type { KeyValue } from 'hyparquet';
import type { CalibrationTableName } from './calibration/calibrationTableName.ts';
import type { TableColumn } from './tableColumn.ts';
import type { TableName } from './tableName.ts';

/** Version of the layout of data sets: tables, names of columns, manifest. */
export const datasetFormat = 2;

/** Key of the JSON object `{ column: { unit, meaning } }` in the metadata of every Parquet file. */
export const columnsKey = 'corule.columns';

/** Key-value metadata of a table, in English: whoever has the file alone still knows what its columns are. */
export function tableMetadata(
  table: TableName | CalibrationTableName | 'dictionary',
  columns: readonly TableColumn[],
): KeyValue[] {
  const meanings = Object.fromEntries(
    columns.map(({ name, unit, meaning }) => [name, { unit: unit.en, meaning: meaning.en }]),
  );
  return [
    { key: 'corule.format', value: String(datasetFormat) },
    { key: 'corule.table', value: table },
    { key: columnsKey, value: JSON.stringify(meanings) },
  ];
}
