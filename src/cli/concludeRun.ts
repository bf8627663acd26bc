import { analyseDataset } from '../analysis/analyseDataset.ts';
import { datasetSource } from '../analysis/datasetSource.ts';
import type { Summary } from '../analysis/summary.ts';
import { writeSummary } from '../analysis/writeSummary.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import { renderDatasetReport } from './renderDatasetReport.ts';

/** What a run makes of its data set once the tables are written. */
export interface Conclusions {
  /** Makes the text of summary.json. */
  summarise(dataset: Dataset): Promise<string>;
  /** Makes the text of report.html, once the summary is made. */
  report(dataset: Dataset): Promise<string>;
}

/** Summary and report of the stages to the right: the one place where `run` takes them in. */
export function concludeRun(): Conclusions {
  let summary: Summary | undefined;
  return {
    async summarise(dataset) {
      summary = await analyseDataset(await datasetSource(dataset));
      return writeSummary(summary);
    },
    async report(dataset) {
      if (summary === undefined) throw new Error('report: expected the summary to be made first');
      return renderDatasetReport(dataset, summary, { language: 'en' });
    },
  };
}
