import { translate } from '../language/translate.ts';
import type { LaterThreads } from '../runner/laterThreads.ts';
import { familyColumns } from './compareFamily.ts';
import { comparedWindows, compareWindows } from './compareWindows.ts';
import { compositionRows, redistributionRows } from './composeRows.ts';
import { findWarnings } from './findWarnings.ts';
import { judgeExpectation } from './judgeExpectations.ts';
import { openWorkshop, type PartWorkshop } from './parts/partWorkshop.ts';
import { type ColumnSummary, readMetric } from './parts/summariseColumn.ts';
import { provenanceOf } from './provenanceOf.ts';
import { LEVEL, makeResampling, RESAMPLES } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import { roundNumbers } from './roundNumbers.ts';
import { sectionsOf } from './sectionsOf.ts';
import { stopBoundsOf } from './sequenceEstimate.ts';
import type { AnalysisSource } from './source.ts';
import type { MetricSummary } from './metricSummary.ts';
import type { PrimaryFamily } from './primaryFamily.ts';
import type { ExpectationVerdict, Histogram, Summary } from './summary.ts';
import { writeFindings } from './writeFindings.ts';

const scope = translate('en', 'scope.run');
/** Columns in one part: enough to be worth sending to a thread, few enough for threads to end together. */
const columnsAtOnce = 12;

/**
 * Everything that is said of a data set’s runs; the same data give the same bytes.
 *
 * Reads a column at a time: memory grows with the replicates of one column, not with the table.
 *
 * @param options - `resamples`: B of the bootstrap, 2,000 unless a test asks for fewer; `threads`: take part of
 *   the work, where there are any
 * @throws Error when no replicate has values, or a column, mode or measure that the scenario names is not there
 */
export async function analyseDataset(
  source: AnalysisSource,
  options: { readonly resamples?: number; readonly threads?: LaterThreads } = {},
): Promise<Summary> {
  if (source.replicates < 1) {
    throw new Error(
      'runs.parquet: expected at least one replicate with values in every mode, got none; see manifest.json',
    );
  }
  const { scenario, modes } = source;
  const resamples = options.resamples ?? RESAMPLES;
  const resampling = makeResampling(scenario.seed, source.replicates, resamples);
  const make = openWorkshop(source, resampling, options.threads);
  // All are asked for at once, those that take long first, so that threads end together.
  const asked = { opinions: make('opinions'), family: make('family') };
  const [opinions, family, compared, drift, ledger, { metrics, histograms }, expectations] = await Promise.all([
    asked.opinions,
    asked.family,
    compareAtWindows(source, make, asked.family),
    make('drift'),
    make('ledger'),
    summariseColumns(source, make),
    judgeExpectations(source, resampling),
  ]);
  const unworded = roundNumbers({
    format: 1 as const,
    intervals: { level: LEVEL, resamples, scope },
    provenance: provenanceOf(source),
    stop: source.stop,
    family,
    metrics,
    composition: compositionRows(metrics, modes),
    redistribution: redistributionRows(metrics, modes),
    secondOpinion: opinions,
    windows: { ...compared, drift },
    ledger,
    histograms,
    sections: sectionsOf(source.columns),
    expectations,
    notModelled: scenario.not_modelled,
  });
  const { format, intervals, provenance, ...tables } = unworded;
  return {
    format,
    intervals,
    provenance,
    warnings: findWarnings(unworded, scenario),
    ...writeFindings(unworded),
    ...tables,
  };
}

/** The family at every window that the data set has; at that of the runs it is the family itself. */
async function compareAtWindows(source: AnalysisSource, make: PartWorkshop, family: Promise<PrimaryFamily>) {
  const { columns, scenario, windows } = source;
  const ownWindow = familyColumns(columns, scenario.compare.family).every(({ inTime }) => inTime)
    ? `last_${scenario.measure_weeks}`
    : undefined;
  return compareWindows(
    await Promise.all(
      comparedWindows
        .filter((window) => windows.includes(window))
        .map(async (window) => {
          const { members } = await (window === ownWindow ? family : make('familyAtWindow', [window]));
          return { window, members };
        }),
    ),
  );
}

async function summariseColumns({ columns }: AnalysisSource, make: PartWorkshop) {
  const names = columns.map(({ name }) => name);
  const parts: Promise<readonly ColumnSummary[]>[] = [];
  for (let first = 0; first < names.length; first += columnsAtOnce) {
    parts.push(make('columns', names.slice(first, first + columnsAtOnce)));
  }
  const metrics: Record<string, MetricSummary> = {};
  const histograms: Record<string, Histogram> = {};
  for (const [i, { metric, histogram }] of (await Promise.all(parts)).flat().entries()) {
    metrics[names[i]] = metric;
    if (histogram !== undefined) histograms[names[i]] = histogram;
  }
  return { metrics, histograms };
}

/** Holds the data set to every line of its scenario’s `expect`. */
export async function judgeExpectations(source: AnalysisSource, resampling: Resampling): Promise<ExpectationVerdict[]> {
  const lines = source.scenario.expect;
  const stop = stopBoundsOf(source.scenario);
  const verdicts: ExpectationVerdict[] = [];
  for (const [at, line] of lines.entries()) {
    const column = source.columns.find(({ name }) => name === line.metric);
    if (column === undefined) {
      throw new Error(
        `expect[${at}].metric: expected a column of runs.parquet, got ${line.metric}; see corule list metrics`,
      );
    }
    verdicts.push(judgeExpectation(line, await readMetric(source, column), lines.length, resampling, stop));
  }
  return verdicts;
}
