import { failedRuns } from '../dataset/failedRuns.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import type { Manifest } from '../dataset/manifest.ts';
import type { Dataset } from '../dataset/readDataset.ts';
import type { TableReader } from '../dataset/tableReader.ts';
import { columnsOf } from '../model/measures/columnsOf.ts';
import { scenarioAt } from '../plan/scenarioAt.ts';
import { scenarioSchema } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { readEveryRow } from './readEveryRow.ts';
import { readStopPath } from './readStopPath.ts';
import { rowRange, type RowRange } from './rowRange.ts';
import type { AnalysisSource } from './source.ts';

/**
 * One design point of a finished data set as a source of the analysis; without a design there is one, 0.
 *
 * @throws DatasetError when a table is missing or damaged
 * @throws RangeError when there is no such point
 * @throws DatasetError when rows are not those of the plan
 */
export async function datasetSource(dataset: Dataset, point = 0): Promise<AnalysisSource> {
  const { manifest } = dataset;
  const { points, replicates: plannedReplicates, modes } = manifest.plan;
  const scenario = scenarioAt(manifest.scenario, point);
  const runs = await dataset.table('runs');
  const windows = await dataset.table('windows');
  const series = await dataset.table('series');
  // Rows of a point are scattered: the plan is interleaved by replicate.
  const rowsOf = async (table: TableReader) => (points === 1 ? undefined : rowsAt(table, point));
  const [runRows, windowRows, seriesRows] = [await rowsOf(runs), await rowsOf(windows), await rowsOf(series)];
  const replicates = (runRows?.length ?? runs.rows) / modes.length;
  const windowsOfRun = runs.rows === 0 ? 0 : windows.rows / runs.rows;
  const weeks = await readWeeks(series);
  const rowsOfReplicate = Math.max(1, weeks.length) * modes.length;
  if (
    !Number.isInteger(windowsOfRun) ||
    (windowRows?.length ?? windows.rows) !== replicates * modes.length * windowsOfRun ||
    (seriesRows?.length ?? series.rows) % rowsOfReplicate !== 0
  ) {
    throw new DatasetError(
      `${dataset.folder}: expected the same windows and weeks for every run, got ${windows.rows} rows in ` +
        `windows.parquet, ${series.rows} in series.parquet for ${runs.rows} runs; run the scenario again with --force`,
    );
  }
  const whole = { first: 0, end: replicates };
  const windowNames = await windows.readTexts('window', 0, windowsOfRun);
  return {
    scenario,
    columns: columnsOf(scenario),
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
      failedModes: failedRuns(manifest)
        .filter((failure) => failure.point === point)
        .map(({ mode }) => mode),
      ...missingReplicates(manifest, point),
    },
    stop: await readStopPath(dataset),
    recorded: {
      weeks,
      replicates: weeks.length === 0 ? 0 : (seriesRows?.length ?? series.rows) / (weeks.length * modes.length),
    },
    ...(points === 1 ? { folder: dataset.folder } : {}),
    readReplicates: async () =>
      (await readRows(runs, 'replicate', undefined, runRows)).filter((_, row) => row % modes.length === 0),
    readRuns: async (column, range = whole) => readRows(runs, column, rowRange(range, modes.length), runRows),
    async readWindow(column, window, range = whole) {
      const [step, offset] = [windowNames.length, windowNames.indexOf(window)];
      if (offset < 0)
        throw new DatasetError(`${dataset.folder}/windows.parquet: expected a window ${window}, got none`);
      const rows = rowRange(range, modes.length * step);
      if (windowRows === undefined) return readEveryRow(windows, column, step, offset, rows);
      return (await readRows(windows, column, rows, windowRows)).filter((_, row) => row % step === offset);
    },
    readSeries: (column) => readRows(series, column, undefined, seriesRows),
  };
}

/** Groups of the point that are missing; nothing in a complete data set. */
function missingReplicates({ missing, plan }: Manifest, point: number): { readonly missingReplicates?: number } {
  let count = 0;
  for (const { firstGroup, groups } of missing) {
    // Replicate-major order: groups of a point stand as far apart as there are points.
    const before = (group: number) => Math.ceil((group - point) / plan.points);
    count += before(firstGroup + groups) - before(firstGroup);
  }
  return count === 0 ? {} : { missingReplicates: count };
}

/** Rows of a table that belong to a design point, ascending. */
async function rowsAt(table: TableReader, point: number): Promise<Int32Array> {
  const rows: number[] = [];
  const points = await table.readNumbers('point');
  for (const [row, own] of points.entries()) if (own === point) rows.push(row);
  return Int32Array.from(rows);
}

/**
 * Rows of a point, or of the whole table.
 *
 * @param range - which of them, by their place among them; all by default
 * @param own - the rows of the table that belong to the point; without them all do
 */
async function readRows(
  table: TableReader,
  column: string,
  range: RowRange | undefined,
  own: Int32Array | undefined,
): Promise<Float64Array> {
  const { start, end } = range ?? { start: 0, end: own?.length ?? table.rows };
  if (own === undefined) return table.readNumbers(column, start, end);
  if (start === end) return new Float64Array(0);
  const values = await table.readNumbers(column, own[start], own[end - 1] + 1);
  return Float64Array.from(own.subarray(start, end), (row) => values[row - own[start]]);
}

/** Weeks of the first recorded run: they rise until the next run begins. */
async function readWeeks(series: TableReader): Promise<number[]> {
  const weeks = await series.readNumbers('week', 0, series.rowGroups[0]?.rowEnd ?? 0);
  const end = weeks.findIndex((week, row) => row > 0 && week <= weeks[row - 1]);
  return [...(end < 0 ? weeks : weeks.subarray(0, end))];
}
