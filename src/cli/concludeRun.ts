import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Summary } from '../analysis/summary.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import type { LaterThreads } from '../runner/laterThreads.ts';

/** What a run makes of its data set once the tables are written. */
export interface Conclusions {
  /** Makes the text of summary.json. */
  summarise(dataset: Dataset, threads?: LaterThreads): Promise<string>;
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
  let study: DesignStudy | undefined;
  return {
    async summarise(dataset, threads) {
      const { writeSummary } = await import('../analysis/writeSummary.ts');
      if (dataset.manifest.scenario.design !== undefined) {
        const { designSource } = await import('../analysis/design/designSource.ts');
        const { studyDesign } = await import('../analysis/design/studyDesign.ts');
        study = await studyDesign(await designSource(dataset));
        return writeSummary(study);
      }
      const { analyseDataset } = await import('../analysis/analyseDataset.ts');
      const { datasetSource } = await import('../analysis/datasetSource.ts');
      summary = await analyseDataset(await datasetSource(dataset), threads === undefined ? {} : { threads });
      return writeSummary(summary);
    },
    async report(dataset) {
      if (study !== undefined) {
        const { renderStudyReport } = await import('./renderStudyReport.ts');
        return renderStudyReport(dataset, study, { language: 'en' });
      }
      if (summary === undefined) throw new Error('report: expected the summary to be made first');
      const { renderDatasetReport } = await import('./renderDatasetReport.ts');
      return renderDatasetReport(dataset, summary, { language: 'en' });
    },
  };
}
