import type { TableColumn } from '../dataset/tableColumn.ts';
import { tableColumns } from '../dataset/tableColumns.ts';
import { planCalibration } from '../plan/plannedCalibration.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { calibrationColumns } from './calibration/calibrationTables.ts';
import { prepareContext } from './runContext.ts';
import { theModel } from './theModel.ts';

/** The columns of every table that the runs of a scenario fill, or its calibration. */
export function theTables(
  scenario: Scenario,
  kind: 'runs' | 'calibration',
): Readonly<Record<string, readonly TableColumn[]>> {
  const calibration = kind === 'calibration' ? planCalibration(scenario) : undefined;
  if (calibration !== undefined) return calibrationColumns(calibration, theModel.columnsOf(calibration.base));
  const { plan, shape } = prepareContext(scenario, theModel);
  return tableColumns(shape, plan);
}
