import { analyseDataset } from '../analysis/analyseDataset.ts';
import { datasetSource } from '../analysis/datasetSource.ts';
import { designSource } from '../analysis/design/designSource.ts';
import { studyDesign } from '../analysis/design/studyDesign.ts';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { type Dataset, readDataset } from '../dataset/readDataset.ts';
import { manifestKind } from '../dataset/readManifest.ts';
import { verifyParts } from '../dataset/verifyParts.ts';
import { readPageAssets } from '../report/readPageAssets.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { noSuchPoint } from './noSuchPoint.ts';
import { type DatasetReportOptions, renderDatasetReport } from './renderDatasetReport.ts';
import { readStoredSummary, summaryPath } from './readStoredSummary.ts';
import { renderStudyReport } from './renderStudyReport.ts';
import { useStoredLater } from './useStored.ts';

/**
 * The report of a finished data set or calibration, worked out again from what is stored.
 *
 * @param shown - the folder as the user would type it
 * @throws CliError where there is nothing to report, or no such point
 */
export function renderStoredReport(folder: string, shown: string, options: DatasetReportOptions): Promise<string> {
  return manifestKind(folder) === 'calibration'
    ? renderCalibration(folder, shown, options)
    : renderDataset(readDataset(folder), shown, options);
}

async function renderDataset(dataset: Dataset, shown: string, options: DatasetReportOptions): Promise<string> {
  // A report on damaged numbers would look like any other.
  await dataset.verify();
  const { point } = options;
  const { points } = dataset.manifest.plan;
  if (point !== undefined && point >= points) throw noSuchPoint(shown, point, points);
  // What the build lacks is no matter of the data.
  readPageAssets(options.sharedPlotly);
  return useStoredLater(dataset.folder, async () => {
    if (dataset.manifest.scenario.design !== undefined && point === undefined) {
      const source = await designSource(dataset);
      if (source.keptGroups === 0) throw nothingToReport(shown);
      return renderStudyReport(dataset, await studyDesign(source), options);
    }
    const source = await datasetSource(dataset, point);
    if (source.replicates === 0) throw nothingToReport(shown);
    return renderDatasetReport(dataset, await analyseDataset(source), options);
  });
}

async function renderCalibration(folder: string, shown: string, options: DatasetReportOptions): Promise<string> {
  if (options.point !== undefined) {
    throw new CliError(exitCodes.usage, `--point: expected a data set of runs, got a calibration: ${shown}`);
  }
  const { renderCalibrationOf } = await import('./renderCalibrationOf.ts');
  const dataset = readCalibration(folder);
  await verifyParts(folder, dataset.manifest.parts);
  const summary = readStoredSummary(folder, 'calibration', dataset.manifest.parts);
  return useStoredLater(summaryPath(folder), () => renderCalibrationOf(dataset, summary, options));
}

function nothingToReport(shown: string): CliError {
  return new CliError(
    exitCodes.incomplete,
    `${shown}: expected a replicate with values in every mode, got none; manifest.json names the runs that failed`,
  );
}
