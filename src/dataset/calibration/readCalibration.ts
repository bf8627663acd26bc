import { join } from 'node:path';
import { DatasetError } from '../datasetError.ts';
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
  return {
    folder,
    manifest,
    async table(name) {
      const file = `${name}.parquet`;
      const table = await openTable(join(folder, file));
      const rows = manifest.parts.find((part) => part.file === file)?.rows;
      if (rows === table.rows) return table;
      throw new DatasetError(
        `${join(folder, file)}: expected ${rows ?? 'no'} rows, as manifest.json says, got ${table.rows}`,
      );
    },
  };
}
