import { stringify } from 'yaml';
import { datasetSource } from '../analysis/datasetSource.ts';
import type { RunSample } from '../analysis/runSample.ts';
import { sampleRuns } from '../analysis/sampleRuns.ts';
import { summariseSeries } from '../analysis/summariseSeries.ts';
import type { Summary } from '../analysis/summary.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import { designFactors } from '../explorer/designFactors.ts';
import { exploreScenario } from '../explorer/exploreScenario.ts';
import { storeRows } from '../explorer/storeRows.ts';
import type { Language } from '../language/language.ts';
import { readPageAssets } from '../report/readPageAssets.ts';
import { renderReport } from '../report/renderReport.ts';
import { roles } from '../scenario/definition/vocabulary.ts';

/** Measures whose weeks the figures show; summarising the others would only take time. */
const measuresOverWeeks = new Set(['autonomy', 'formal_power', 'authored', 'effective_power', 'coverage']);

/** Columns whose single runs are dots in the figures. */
const columnsWithDots = ['autonomy', 'formal_power', 'effective_power', 'power_shift_formal', 'autonomy_loss'].flatMap(
  (measure) => roles.map((role) => `${measure}_${role}`),
);

export interface DatasetReportOptions {
  readonly language: Language;
  /** Where Plotly lies, relative to the page; without it, the page contains it. */
  readonly sharedPlotly?: string;
  /** Which point of a design; 0 unless given. */
  readonly point?: number;
}

/** Text of report.html of a data set and its summary; the same data give the same bytes. */
export async function renderDatasetReport(
  dataset: Dataset,
  summary: Summary,
  { language, sharedPlotly, point = 0 }: DatasetReportOptions,
): Promise<string> {
  const source = await datasetSource(dataset, point);
  const series =
    source.recorded.replicates === 0
      ? null
      : await summariseSeries(source, { wanted: ({ measure }) => measuresOverWeeks.has(measure) });
  const runs = await sampleRuns(source, columnsWithDots);
  const explored = exploreScenario(
    {
      scenario: source.scenario,
      version: dataset.manifest.corule.version,
      file: 'manifest.json',
      point,
      points: dataset.manifest.plan.points,
      factors: designFactors(dataset.manifest.scenario),
      stored: await storeRows(source, replicatesShown(runs)),
    },
    language,
  );
  const options = {
    language,
    scenario: stringify(source.scenario),
    settings: source.scenario,
    assets: readPageAssets(sharedPlotly),
  };
  return renderReport(summary, series, options, explored, runs);
}

/** Replicates whose runs a reader can open from a figure. */
function replicatesShown({ columns }: RunSample): readonly number[] {
  return Object.values(columns).flatMap((byMode) =>
    Object.values(byMode).flatMap(({ others, smallest, median, largest }) =>
      [...others, smallest, median, largest].flatMap((run) => (run === null ? [] : [run.replicate])),
    ),
  );
}
