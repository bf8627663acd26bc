import type { CalibrationSummary } from './calibrationSummary.ts';

/** Text of summary.json of a calibration: keys in the order of the types, two spaces, a newline at the end. */
export function writeCalibrationSummary(summary: CalibrationSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
