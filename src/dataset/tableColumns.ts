import type { Plan } from '../plan/plan.ts';
import type { DatasetShape } from './datasetShape.ts';
import { eventTableColumns } from './eventTable.ts';
import { recordTable } from './recordTable.ts';
import type { TableColumn } from './tableColumn.ts';
import type { TableName } from './tableName.ts';
import { pointColumns } from './writePointsTable.ts';

/** The columns of every table that a data set of runs may have, as they are defined: nothing else says what they mean. */
export function tableColumns(shape: DatasetShape, plan: Plan): Readonly<Record<TableName, readonly TableColumn[]>> {
  return {
    runs: recordTable('runs', shape).columns,
    series: recordTable('series', shape).columns,
    windows: recordTable('windows', shape).columns,
    points: pointColumns(plan),
    events: eventTableColumns,
  };
}
