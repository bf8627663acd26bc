import type { StopPath } from './stopPath.ts';
import type { Column } from '../model/measures/column.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';

/** What the analysis needs of a data set of one design point, a column at a time; all replicates in the same order. */
export interface AnalysisSource {
  readonly scenario: Scenario;
  /** Metric columns of runs.parquet, in the order of the table. */
  readonly columns: readonly Column[];
  /** Modes of a replicate in row order: `none` first, `placebo` last where it was run. */
  readonly modes: readonly RunMode[];
  /** Replicates with values in every mode. */
  readonly replicates: number;
  /** Names of the windows of windows.parquet. */
  readonly windows: readonly string[];
  readonly manifest: ManifestFacts;
  /** How the stop rule went; `null` where the scenario names a number of replicates. */
  readonly stop: StopPath | null;
  /** Recorded weeks (from 1, ascending) and how many replicates, the first ones, were recorded. */
  readonly recorded: { readonly weeks: readonly number[]; readonly replicates: number };
  /** Folder of the tables where all their rows are those of this source: threads may read them by themselves. */
  readonly folder?: string;
  /** Number of each of the replicates, from 0 and rising: one of which a run failed is not among them. */
  readReplicates(): Promise<Float64Array>;
  /** Replicates × modes, row after row; NaN where missing. Of all replicates, unless some are asked for. */
  readRuns(column: string, range?: ReplicateRange): Promise<Float64Array>;
  /** Replicates × modes, row after row, at one window; only columns in time. */
  readWindow(column: string, window: string, range?: ReplicateRange): Promise<Float64Array>;
  /** Recorded replicates × modes × recorded weeks, row after row; only columns in time. */
  readSeries(column: string): Promise<Float64Array>;
}

/** Some of the replicates of a source, by their place: from `first` up to, not with, `end`. */
export interface ReplicateRange {
  readonly first: number;
  readonly end: number;
}

/** What the parts of a summary are made of. */
export type PartSource = Pick<
  AnalysisSource,
  'scenario' | 'columns' | 'modes' | 'replicates' | 'windows' | 'readRuns' | 'readWindow'
>;

/** Facts of manifest.json that the summary repeats. */
export interface ManifestFacts {
  /** Of the scenario with `record` at its defaults. */
  readonly scenarioHash: string;
  readonly version: string;
  readonly commit: string;
  readonly randomStreams: string;
  readonly plannedReplicates: number;
  /** A run that failed, by the mode of the run. */
  readonly failedModes: readonly RunMode[];
  /** Replicates of an incomplete data set that have not been run to their end; absent in a complete one. */
  readonly missingReplicates?: number;
}
