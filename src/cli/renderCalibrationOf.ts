import { stringify } from 'yaml';
import type { CalibrationSummary } from '../analysis/calibration/calibrationSummary.ts';
import { readPosterior } from '../analysis/calibration/readPosterior.ts';
import type { CalibrationDataset } from '../dataset/calibration/readCalibration.ts';
import { renderCalibration } from '../report/calibration/renderCalibration.ts';
import { readPageAssets } from '../report/readPageAssets.ts';
import type { DatasetReportOptions } from './renderDatasetReport.ts';

/** Text of report.html of a calibration; the same data give the same bytes. */
export async function renderCalibrationOf(
  dataset: CalibrationDataset,
  summary: CalibrationSummary,
  { language, sharedPlotly }: DatasetReportOptions,
): Promise<string> {
  return renderCalibration(summary, await readPosterior(dataset, summary), {
    language,
    scenario: stringify(dataset.manifest.scenario),
    settings: dataset.manifest.scenario,
    assets: readPageAssets(sharedPlotly),
  });
}
