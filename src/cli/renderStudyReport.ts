import { stringify } from 'yaml';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import { readPlotly } from '../report/readPlotly.ts';
import { renderStudy } from '../report/design/renderStudy.ts';
import type { DatasetReportOptions } from './renderDatasetReport.ts';

/** Text of report.html of a data set with a design; the same data give the same bytes. */
export function renderStudyReport(
  dataset: Dataset,
  study: DesignStudy,
  { language, plotlyHref }: DatasetReportOptions,
): string {
  return renderStudy(study, {
    language,
    ...(study.stop === null ? {} : { stopPath: study.stop }),
    scenario: stringify(dataset.manifest.scenario),
    plotly: plotlyHref === undefined ? { kind: 'inline', source: readPlotly() } : { kind: 'shared', href: plotlyHref },
  });
}
