import { reportPages } from '../reportPage.ts';
import { createHash } from 'node:crypto';
import { crateFile } from '../crate/formatCrate.ts';
import { type FolderContent, type FolderState, inspectFolderFor } from '../datasetFolder.ts';
import { manifestFile } from '../readManifest.ts';
import { runKey } from '../runKey.ts';
import { type CalibrationManifest, readCalibrationManifest } from './calibrationManifest.ts';
import { calibrationTableNames } from './calibrationTableName.ts';

/** Files that a finished calibration may hold, and no others. */
export const calibrationFiles: readonly string[] = [
  manifestFile,
  ...calibrationTableNames.map((name) => `${name}.parquet`),
  'summary.json',
  ...reportPages,
  crateFile,
  'log.jsonl',
];

const calibrations: FolderContent<CalibrationManifest> = { files: calibrationFiles, read: readCalibrationManifest };

/**
 * Looks at a folder into which a calibration is to be written.
 *
 * @throws DatasetError when it holds a damaged one, or a data set of runs
 */
export function inspectCalibrationFolder(folder: string): FolderState<CalibrationManifest> {
  return inspectFolderFor(folder, calibrations);
}

/** Name of what a calibration computes, never that of the runs of the same scenario. */
export function calibrationKey(scenarioHash: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['calibration', runKey(scenarioHash)]))
    .digest('hex');
}
