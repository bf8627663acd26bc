import { join } from 'node:path';
import { openTable, type TableReader } from '../tableReader.ts';
import { type CalibrationManifest, readCalibrationManifest } from './calibrationManifest.ts';
import type { CalibrationTableName } from './calibrationTableName.ts';

/** A finished calibration, or one whose tables are written. */
export interface CalibrationDataset {
  readonly folder: string;
  readonly manifest: CalibrationManifest;
  /** Opens a table. @throws DatasetError when it is missing or damaged */
  table(name: CalibrationTableName): Promise<TableReader>;
}

/**
 * Opens a finished calibration.
 *
 * @throws DatasetError when the folder holds none, or its manifest is damaged
 */
export function readCalibration(folder: string): CalibrationDataset {
  return openCalibration(folder, readCalibrationManifest(folder));
}

/** A calibration whose manifest is at hand: that of a folder about to be finished has not been written yet. */
export function openCalibration(folder: string, manifest: CalibrationManifest): CalibrationDataset {
  return { folder, manifest, table: (name) => openTable(join(folder, `${name}.parquet`)) };
}
