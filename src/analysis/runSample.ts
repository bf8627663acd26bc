import type { RunMode } from '../scenario/definition/vocabulary.ts';

/** Single runs for the dots of figures: a fixed number of them, whatever the number of runs. */
export interface RunSample {
  /** Complete replicates of the data set, and how many of them, the first in order, have all their runs here. */
  readonly of: number;
  readonly first: number;
  /** By column, then by mode. */
  readonly columns: Readonly<Record<string, Readonly<Partial<Record<RunMode, SampledRuns>>>>>;
}

/** Runs of one column in one mode. */
export interface SampledRuns {
  /** Of the first replicates, in order; runs without a value are left out. */
  readonly first: readonly SampledRun[];
  /** Of later replicates that are the smallest or the largest of some column and mode: they pair values of one run. */
  readonly others: readonly SampledRun[];
  /** Of all runs; `null` where none has a value. The median is the run in the middle, the lower one of two. */
  readonly smallest: SampledRun | null;
  readonly median: SampledRun | null;
  readonly largest: SampledRun | null;
}

export interface SampledRun {
  /** Number of the replicate, as `corule trace` takes it. */
  readonly replicate: number;
  readonly value: number;
}
