import { stringify } from 'yaml';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import { datasetSource } from '../analysis/datasetSource.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import { designFactors } from '../explorer/designFactors.ts';
import type { StoredRows } from '../explorer/explorerData.ts';
import { exploreScenario } from '../explorer/exploreScenario.ts';
import { storeRows } from '../explorer/storeRows.ts';
import { columnsOf } from '../model/measures/columnsOf.ts';
import { scenarioAt } from '../plan/scenarioAt.ts';
import { readPageAssets } from '../report/readPageAssets.ts';
import { renderStudy } from '../report/design/renderStudy.ts';
import type { StudyOptions } from '../report/design/studyOptions.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { DatasetReportOptions } from './renderDatasetReport.ts';

/** Rows of a study of which single runs are compared. */
const mostRows = 50_000;

/** Text of report.html of a data set with a design; the same data give the same bytes. */
export async function renderStudyReport(
  dataset: Dataset,
  study: DesignStudy,
  { language, sharedPlotly }: DatasetReportOptions,
): Promise<string> {
  const { manifest } = dataset;
  const { points } = manifest.plan;
  const explored = exploreScenario(
    {
      scenario: scenarioAt(manifest.scenario, 0),
      version: manifest.corule.version,
      file: 'manifest.json',
      point: 0,
      points,
      factors: designFactors(manifest.scenario),
      stored: await storedAtFirstPoint(dataset),
    },
    language,
  );
  const options: StudyOptions = {
    language,
    metricLabels: labelsOf(dataset.manifest.scenario),
    ...(study.stop === null ? {} : { stopPath: study.stop }),
    scenario: stringify(dataset.manifest.scenario),
    settings: dataset.manifest.scenario,
    assets: readPageAssets(sharedPlotly),
  };
  return renderStudy(study, options, explored);
}

/** Rows of the first point: of a study that is too large, none, since every column would have to be read for them. */
async function storedAtFirstPoint(dataset: Dataset): Promise<StoredRows> {
  const source = await datasetSource(dataset, 0);
  const { rows } = await dataset.table('runs');
  if (rows <= mostRows) return storeRows(source);
  return { replicates: source.replicates, first: 0, numbers: [], digests: {} };
}

/** Labels of the metrics that expectations name: they need not be outputs of the design. */
function labelsOf(scenario: Scenario): Record<string, string> {
  const named = new Set(scenario.expect.map(({ metric }) => metric));
  const columns = columnsOf(scenario).filter(({ name }) => named.has(name));
  return Object.fromEntries(columns.map(({ name, label }) => [name, label.en]));
}
