import type { DatasetShape } from './datasetShape.ts';
import { keyColumn, metricColumn, parameterColumn, type TableColumn, weekUnit } from './tableColumn.ts';

/** Tables whose rows are the numbers of group records: runs, windows of weeks, recorded weeks. */
export const recordTableNames = ['runs', 'windows', 'series'] as const;
export type RecordTableName = (typeof recordTableNames)[number];

/** How the rows of a group stand in a table. */
export interface RecordTable {
  readonly name: RecordTableName;
  readonly columns: readonly TableColumn[];
  /** Key columns stand before the metrics. */
  readonly keys: number;
  readonly metrics: number;
  /** Key columns that hold parameters of the design; in runs alone. */
  readonly parameters: number;
  /** Rows of one run: 1, windows, or recorded weeks. */
  readonly rowsPerRun: number;
  /** Rows of one group. */
  readonly rowsPerGroup: number;
  /** Rows of every row group of the file but the last: fixed, about 8 MB of doubles. */
  readonly rowsPerRowGroup: number;
}

const runKeys: readonly TableColumn[] = [
  keyColumn('run', 'integer', {
    en: 'Number of the run in the plan, from 0: group × modes + position of the mode',
    fr: 'Numéro de la simulation dans le plan, à partir de 0 : groupe × modes + rang du mode',
  }),
  keyColumn('point', 'integer', {
    en: 'Design point, from 0: a row of points.parquet',
    fr: 'Point du plan, à partir de 0 : une ligne de points.parquet',
  }),
  keyColumn('mode', 'text', {
    en: 'Entry mode, `none` or `placebo`',
    fr: 'Mode d’entrée du client, `none` ou `placebo`',
  }),
  keyColumn('replicate', 'integer', {
    en: 'Replicate, from 0; runs of one replicate share their random streams',
    fr: 'Réplication, à partir de 0 ; les simulations d’une même réplication partagent leurs suites aléatoires',
  }),
  keyColumn('seed', 'text', {
    en: 'Name of the replicate’s random streams',
    fr: 'Nom des suites aléatoires de la réplication',
  }),
];
const windowKeys: readonly TableColumn[] = [
  keyColumn('window', 'text', {
    en: 'Half-year (`half_1`, …) or the last weeks (`last_13`, …)',
    fr: 'Semestre (`half_1`, …) ou dernières semaines (`last_13`, …)',
  }),
  keyColumn(
    'from_week',
    'integer',
    { en: 'First week of the window, from 1', fr: 'Première semaine de la période, à partir de 1' },
    weekUnit,
  ),
  keyColumn('to_week', 'integer', { en: 'Last week of the window', fr: 'Dernière semaine de la période' }, weekUnit),
];
const weekKeys: readonly TableColumn[] = [
  keyColumn('week', 'integer', { en: 'Week, from 1', fr: 'Semaine, à partir de 1' }, weekUnit),
];

/** Columns and rows of one of the three tables of numbers. */
export function recordTable(name: RecordTableName, shape: DatasetShape): RecordTable {
  switch (name) {
    case 'runs':
      return table(
        name,
        shape,
        [...runKeys, ...shape.parameters.map(parameterColumn)],
        shape.columns.map(metricColumn),
        1,
        2500,
      );
    case 'windows':
      return table(
        name,
        shape,
        [...runKeys, ...windowKeys],
        shape.timeColumns.map(metricColumn),
        shape.windows.length,
        6000,
      );
    case 'series':
      return table(
        name,
        shape,
        [...runKeys, ...weekKeys],
        shape.timeColumns.map(metricColumn),
        shape.weeks.length,
        6000,
      );
    default:
      throw new Error(`table: unknown ${String(name satisfies never)}`);
  }
}

function table(
  name: RecordTableName,
  shape: DatasetShape,
  keys: readonly TableColumn[],
  metrics: readonly TableColumn[],
  rowsPerRun: number,
  rowsPerRowGroup: number,
): RecordTable {
  return {
    name,
    columns: [...keys, ...metrics],
    keys: keys.length,
    metrics: metrics.length,
    parameters: name === 'runs' ? shape.parameters.length : 0,
    rowsPerRun,
    rowsPerGroup: rowsPerRun * shape.modes.length,
    rowsPerRowGroup,
  };
}
