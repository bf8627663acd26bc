import type { AnalysisSource } from '../source.ts';

/** One of two data sets that are compared: one design point, with the names of its random streams. */
export interface ComparedData {
  /** From 0. */
  readonly point: number;
  readonly source: AnalysisSource;
  /** The seed of each replicate with values, as it stands in the rows, in their order. */
  readonly seeds: readonly string[];
}
