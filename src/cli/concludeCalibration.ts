import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalibrationSummary } from '../analysis/calibration/calibrationSummary.ts';
import { summariseCalibration } from '../analysis/calibration/summariseCalibration.ts';
import { writeCalibrationSummary } from '../analysis/calibration/writeCalibrationSummary.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import type { CalibrationOptions } from '../runner/calibration/runCalibration.ts';
import { asCliError } from './asCliError.ts';

/** Summary and report of the stages to the right: the one place where `calibrate` takes them in. */
export function concludeCalibration(): Required<Pick<CalibrationOptions, 'summarise' | 'report'>> {
  return {
    summarise: (result) => writeCalibrationSummary(summariseCalibration(result)),
    async report(dataset) {
      const { renderCalibrationOf } = await import('./renderCalibrationOf.ts');
      return renderCalibrationOf(dataset, readCalibrationSummary(dataset.folder), { language: 'en' });
    },
  };
}

/**
 * The summary of a finished calibration.
 *
 * @throws CliError when it is missing or damaged
 */
export function readCalibrationSummary(folder: string): CalibrationSummary {
  const path = join(folder, 'summary.json');
  try {
    const summary: CalibrationSummary = JSON.parse(readFileSync(path, 'utf8'));
    return summary;
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw asCliError(new DatasetError(`${path}: expected the summary of a calibration, got: ${got}; use --force`));
  }
}
