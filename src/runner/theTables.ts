import type { TableColumn } from '../dataset/tableColumn.ts';
import { tableColumns } from '../dataset/tableColumns.ts';
import type { TableName } from '../dataset/tableName.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { prepareContext } from './runContext.ts';
import { theModel } from './theModel.ts';

/** The columns of every table that the runs of a scenario fill. */
export function theTables(scenario: Scenario): Readonly<Record<TableName, readonly TableColumn[]>> {
  const { plan, shape } = prepareContext(scenario, theModel);
  return tableColumns(shape, plan);
}
