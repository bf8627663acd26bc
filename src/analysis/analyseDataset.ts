import { translate } from '../language/translate.ts';
import type { LaterThreads } from '../runner/laterThreads.ts';
import { compareFamily, familyColumns } from './compareFamily.ts';
import type { FamilyColumn } from './compareFamily.ts';
import { comparedWindows, compareWindows } from './compareWindows.ts';
import type { FamilyAtWindow } from './compareWindows.ts';
import { compareOpinions, opinionColumns } from './compareOpinions.ts';
import { compositionRows, redistributionRows } from './composeRows.ts';
import { findWarnings } from './findWarnings.ts';
import { judgeExpectation } from './judgeExpectations.ts';
import { marginOf } from '../model/measures/marginOf.ts';
import { provenanceOf } from './provenanceOf.ts';
import { LEVEL, makeResampling, RESAMPLES } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import { roundNumbers } from './roundNumbers.ts';
import { sectionsOf } from './sectionsOf.ts';
import type { SecondOpinion } from './secondOpinion.ts';
import { stopBoundsOf } from './sequenceEstimate.ts';
import type { AnalysisSource } from './source.ts';
import { readMetric } from './summariseColumn.ts';
import { summariseColumns } from './summariseColumns.ts';
import { ledgerPairs, summariseLedger } from './summariseLedger.ts';
import type { ExpectationVerdict, LedgerRow, PrimaryFamily, Summary } from './summary.ts';
import { partByMode } from './valuesByMode.ts';
import type { ValuesByMode } from './valuesByMode.ts';
import { writeFindings } from './writeFindings.ts';

const scope = translate('en', 'scope.run');

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
  const { metrics, histograms } = await summariseColumns(source, resampling, options.threads);
  const family = compareFamily(await readFamily(source), resampling);
  const unworded = roundNumbers({
    format: 1 as const,
    intervals: { level: LEVEL, resamples, scope },
    provenance: provenanceOf(source),
    stop: source.stop,
    family,
    metrics,
    composition: compositionRows(metrics, modes),
    redistribution: redistributionRows(metrics, modes),
    secondOpinion: await readOpinions(source, resampling),
    windows: compareWindows(await readWindows(source, family), resampling),
    ledger: await summariseLedgers(source, resampling),
    histograms,
    sections: sectionsOf(source.columns),
    expectations: await judgeExpectations(source, resampling),
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

async function readValues(source: AnalysisSource, column: string): Promise<ValuesByMode> {
  return partByMode(await source.readRuns(column), source.modes);
}

async function readFamily(source: AnalysisSource): Promise<FamilyColumn[]> {
  const family: FamilyColumn[] = [];
  for (const column of familyColumns(source.columns, source.scenario.compare.family)) {
    const { values, margin } = await readMetric(source, column);
    family.push({ column, values, margin });
  }
  return family;
}

async function readOpinions(source: AnalysisSource, resampling: Resampling): Promise<SecondOpinion | null> {
  const names = opinionColumns();
  if (!names.every((name) => source.columns.some((column) => column.name === name))) return null;
  const values = new Map<string, ValuesByMode>();
  for (const name of names) values.set(name, await readValues(source, name));
  return compareOpinions(values, source.modes, resampling);
}

async function readWindows(source: AnalysisSource, family: PrimaryFamily): Promise<FamilyAtWindow[]> {
  const families: FamilyAtWindow[] = [];
  const ownColumns = familyColumns(source.columns, source.scenario.compare.family);
  for (const window of comparedWindows.filter((name) => source.windows.includes(name))) {
    const columns: FamilyColumn[] = [];
    for (const column of ownColumns.filter(({ inTime }) => inTime)) {
      const values = partByMode(await source.readWindow(column.name, window), source.modes);
      columns.push({ column, values, margin: marginOf(column, source.scenario) });
    }
    const sameAsRuns = window === `last_${source.scenario.measure_weeks}` && columns.length === ownColumns.length;
    families.push({ window, columns, ...(sameAsRuns ? { compared: family } : {}) });
  }
  return families;
}

async function summariseLedgers(source: AnalysisSource, resampling: Resampling): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (const pair of ledgerPairs(source.columns)) {
    const there = await readValues(source, pair.there);
    const back = await readValues(source, pair.back);
    rows.push(...summariseLedger(pair, there, back, resampling));
  }
  return rows;
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
