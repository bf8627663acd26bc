import type { RunMode } from '../scenario/definition/vocabulary.ts';

/**
 * Weekly values of the recorded replicates, for figures in time.
 *
 * Depends on `record`, and so stands in no file of its own: the report works it out from series.parquet.
 */
export interface SeriesSummary {
  /** Recorded weeks, from 1, ascending. */
  readonly weeks: readonly number[];
  /** First week with the client, from 1. */
  readonly entryWeek: number;
  /** Recorded replicates behind every band: the first ones, often fewer than the runs have. */
  readonly replicates: number;
  /** Confidence of both bands of the mean. */
  readonly level: number;
  readonly modes: readonly RunMode[];
  /** By column, then by mode. */
  readonly columns: Readonly<Record<string, Readonly<Partial<Record<RunMode, WeeklyBands>>>>>;
}

/** One column in one mode; every array has one entry per recorded week, `null` where nothing can be said. */
export interface WeeklyBands {
  /** Mean over replicates, in the unit of the metric. */
  readonly mean: readonly (number | null)[];
  /** Holds the mean at one week that was chosen beforehand; does **not** hold for all weeks together. */
  readonly pointwise: Band;
  /** Holds the mean at all recorded weeks together; only where “from week w on” may be read off. */
  readonly simultaneous: Band | null;
  /** At each week, where the runs lie (exact order statistics): 90 % between p05 and p95; not a path of a run. */
  readonly quantiles: {
    readonly p05: readonly (number | null)[];
    readonly p25: readonly (number | null)[];
    readonly p50: readonly (number | null)[];
    readonly p75: readonly (number | null)[];
    readonly p95: readonly (number | null)[];
  };
}

export interface Band {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}
