import type { Dataset } from '../dataset/readDataset.ts';
import type { TableReader } from '../dataset/tableReader.ts';
import { columnsOf } from '../model/measures/columnsOf.ts';
import { scenarioSchema } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import type { AnalysisSource } from './source.ts';

/**
 * A finished data set of one design point as a source of the analysis.
 *
 * @throws DatasetError when a table is missing or damaged
 * @throws Error when there are several design points, or rows stand in another order than the plan’s
 */
export async function datasetSource(dataset: Dataset): Promise<AnalysisSource> {
  const { manifest } = dataset;
  const { points, replicates: plannedReplicates, modes } = manifest.plan;
  if (points !== 1) throw new Error(`${dataset.folder}: plan.points: expected one design point, got ${points}`);
  const runs = await dataset.table('runs');
  const windows = await dataset.table('windows');
  const series = await dataset.table('series');
  const rowModes = await runs.readTexts('mode', 0, Math.min(runs.rows, modes.length));
  if (runs.rows > 0 && rowModes.join() !== modes.join()) {
    throw new Error(`${dataset.folder}/runs.parquet: mode: expected ${modes.join(', ')}, got ${rowModes.join(', ')}`);
  }
  const replicates = runs.rows / modes.length;
  const windowNames = replicates === 0 ? [] : await windows.readTexts('window', 0, windows.rows / runs.rows);
  const weeks = await recordedWeeks(series);
  return {
    scenario: manifest.scenario,
    columns: columnsOf(manifest.scenario),
    modes,
    replicates,
    windows: windowNames,
    manifest: {
      // What is recorded in time changes no number of the summary, and so must not change its bytes.
      scenarioHash: scenarioHash({ ...manifest.scenario, record: scenarioSchema.shape.record.parse(undefined) }),
      version: manifest.corule.version,
      commit: manifest.corule.commit,
      randomStreams: String(manifest.randomStreams),
      plannedReplicates,
      failedModes: manifest.failures.map(({ mode }) => mode),
    },
    recorded: { weeks, replicates: weeks.length === 0 ? 0 : series.rows / (weeks.length * modes.length) },
    readRuns: (column) => dataset.readColumn('runs', column),
    readWindow: (column, window) => readEvery(windows, column, windowNames.length, windowNames.indexOf(window)),
    readSeries: (column) => dataset.readColumn('series', column),
  };
}

/** Weeks of the first recorded run: they rise until the next run begins. */
async function recordedWeeks(series: TableReader): Promise<number[]> {
  const weeks = await series.readNumbers('week', 0, series.rowGroups[0]?.rowEnd ?? 0);
  const end = weeks.findIndex((week, row) => row > 0 && week <= weeks[row - 1]);
  return [...(end < 0 ? weeks : weeks.subarray(0, end))];
}

/** One row in `step` of a column, a row group at a time, so that the other rows are never in memory together. */
async function readEvery(table: TableReader, column: string, step: number, offset: number): Promise<Float64Array> {
  const picked = new Float64Array(table.rows / step);
  for (const { rowStart, rowEnd } of table.rowGroups) {
    const values = await table.readNumbers(column, rowStart, rowEnd);
    for (let row = rowStart + ((offset - (rowStart % step) + step) % step); row < rowEnd; row += step) {
      picked[(row - offset) / step] = values[row - rowStart];
    }
  }
  return picked;
}
