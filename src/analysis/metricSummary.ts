import type { Facet, Role, RunMode } from '../scenario/definition/vocabulary.ts';
import type { Estimate } from './estimate.ts';

/**
 * - `missing`: some replicates have no value (nobody acted, denominator 0);
 * - `rare`: fewer than 50 values differ from the commonest one: a share stands in for the mean, no verdict;
 * - `constant`: all values are equal: no p value, no effect size;
 * - `structural_zero`: 0 by construction (a shift in `none`);
 * - `insufficient`: fewer than two values;
 * - `negative_correlation`: pairing by seed widened the interval.
 */
export type Flag = 'missing' | 'rare' | 'constant' | 'structural_zero' | 'insufficient' | 'negative_correlation';

/** One metric column over the replicates. */
export interface MetricSummary {
  readonly measure: string;
  readonly role?: Role;
  readonly group?: string;
  readonly facet?: Facet;
  readonly label: string;
  readonly unit: string;
  /** Present where how high the values lie follows from assumed parameters: only differences can be read. */
  readonly level?: 'assumption';
  /** Whether estimates are ratios of sums with jackknife intervals (`mean` and quantiles are those of the runs’ ratios). */
  readonly ratio: boolean;
  /** Half-width that an interval should reach, in the unit of the metric; `null` where none is declared. */
  readonly margin: number | null;
  /** Longest arm of all its pointwise intervals of modes and pairs without `placebo`; `null` without any. */
  readonly halfWidth: number | null;
  /** Replicates at which `halfWidth` would be `margin`: at or below those used, there are enough. */
  readonly replicatesNeeded: number | null;
  readonly modes: Readonly<Partial<Record<RunMode, ModeSummary>>>;
  /**
   * Keys are `<first>-<second>` (see {@link pairKey}): later mode minus earlier one, so `imposed-none`; `placebo-none`
   * is the floor of noise, and measures of a whole distribution of shares also have `<mode>-placebo`. A metric that is
   * itself a difference from `none` has no pairs with `none`.
   */
  readonly pairs: Readonly<Record<string, PairSummary>>;
}

/** Values of the runs of one mode, in the unit of the metric. */
export interface ModeSummary extends Estimate {
  /** Replicates with a value. */
  readonly n: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  /** 5 %, 25 %, 75 % and 95 % quantiles of the runs: where runs lie, not how sure the mean is. */
  readonly quantiles: readonly [number | null, number | null, number | null, number | null];
  readonly flags: readonly Flag[];
  /** Present when `rare`: how often values differ from the commonest, with its Clopper–Pearson interval. */
  readonly rare?: RareSummary;
}

export interface RareSummary {
  readonly commonest: number;
  readonly others: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** First mode minus second, replicate by replicate; estimate and ends in the unit of the metric. */
export interface PairSummary extends Estimate {
  readonly n: number;
  readonly missing: number;
  /** Mean difference over √((s₁² + s₂²)/2), no unit. */
  readonly dav: number | null;
  /** P(d > 0) − P(d < 0), from −1 to 1. */
  readonly signBalance: number | null;
  /** Of the pairs of runs that share a seed. */
  readonly correlation: number | null;
  readonly flags: readonly Flag[];
}

/** Key of a pair in `MetricSummary.pairs`. */
export function pairKey(first: RunMode, second: RunMode): string {
  return `${first}-${second}`;
}
