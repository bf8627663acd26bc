import { summariseCalibration } from '../analysis/calibration/summariseCalibration.ts';
import { writeCalibrationSummary } from '../analysis/calibration/writeCalibrationSummary.ts';
import type { CalibrationOptions } from '../runner/calibration/runCalibration.ts';
import { readStoredSummary } from './readStoredSummary.ts';

/** Summary and report of the stages to the right: the one place where `calibrate` takes them in. */
export function concludeCalibration(): Required<Pick<CalibrationOptions, 'summarise' | 'report'>> {
  return {
    summarise: (result) => writeCalibrationSummary(summariseCalibration(result)),
    async report(dataset) {
      const { renderCalibrationOf } = await import('./renderCalibrationOf.ts');
      return renderCalibrationOf(dataset, readStoredSummary(dataset.folder, 'calibration'), { language: 'en' });
    },
  };
}
