import type { Summary } from '../analysis/summary.ts';
import type { Dataset } from '../dataset/readDataset.ts';

/** What a run makes of its data set once the tables are written. */
export interface Conclusions {
  /** Makes the text of summary.json. */
  summarise(dataset: Dataset): Promise<string>;
  /** Makes the text of report.html, once the summary is made. */
  report(dataset: Dataset): Promise<string>;
}

/**
 * Summary and report of the stages to the right: the one place where `run` takes them in.
 *
 * Their modules are loaded when they are needed: loading takes longer than starting the simulation.
 */
export function concludeRun(): Conclusions {
  let summary: Summary | undefined;
  return {
    async summarise(dataset) {
      const { analyseDataset } = await import('../analysis/analyseDataset.ts');
      const { datasetSource } = await import('../analysis/datasetSource.ts');
      const { writeSummary } = await import('../analysis/writeSummary.ts');
      summary = await analyseDataset(await datasetSource(dataset));
      return writeSummary(summary);
    },
    async report(dataset) {
      if (summary === undefined) throw new Error('report: expected the summary to be made first');
      const { renderDatasetReport } = await import('./renderDatasetReport.ts');
      return renderDatasetReport(dataset, summary, { language: 'en' });
    },
  };
}
