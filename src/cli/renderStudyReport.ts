import { stringify } from 'yaml';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import { columnsOf } from '../model/measures/columnsOf.ts';
import { readPageAssets } from '../report/readPageAssets.ts';
import { renderStudy } from '../report/design/renderStudy.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { DatasetReportOptions } from './renderDatasetReport.ts';

/** Text of report.html of a data set with a design; the same data give the same bytes. */
export function renderStudyReport(
  dataset: Dataset,
  study: DesignStudy,
  { language, sharedPlotly }: DatasetReportOptions,
): string {
  return renderStudy(study, {
    language,
    metricLabels: labelsOf(dataset.manifest.scenario),
    ...(study.stop === null ? {} : { stopPath: study.stop }),
    scenario: stringify(dataset.manifest.scenario),
    settings: dataset.manifest.scenario,
    assets: readPageAssets(sharedPlotly),
  });
}

/** Labels of the metrics that expectations name: they need not be outputs of the design. */
function labelsOf(scenario: Scenario): Record<string, string> {
  const named = new Set(scenario.expect.map(({ metric }) => metric));
  const columns = columnsOf(scenario).filter(({ name }) => named.has(name));
  return Object.fromEntries(columns.map(({ name, label }) => [name, label.en]));
}
