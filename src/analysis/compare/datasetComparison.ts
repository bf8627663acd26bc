import type { Facet, Role, RunMode } from '../../scenario/definition/vocabulary.ts';
import type { ValueFlag } from '../../statistics/valueFlag.ts';
import type { RareSummary } from '../metricSummary.ts';
import type { Pairing } from './pairReplicates.ts';
import type { SettingDifference } from './settingDifferences.ts';

/**
 * What may be said of a metric in a mode:
 * - `changed`: the 95 % interval of the difference of means lies outside [−δ, δ] after Holm’s adjustment over all tests;
 * - `same`: its 90 % interval lies inside (−δ, δ);
 * - `cannot_tell`: neither; without δ nothing is the same;
 * - `equal`: every run has the same value, run by run where paired, else one and the same constant: a fact, without a test;
 * - `no_test`: constants that differ, rare values, or fewer than two values allow no verdict on means;
 * - `no_values`: missing in every run of both.
 */
export type ComparisonOutcome = 'changed' | 'same' | 'cannot_tell' | 'equal' | 'no_test' | 'no_values';

/** How many comparisons came out how. */
export type OutcomeCounts = Readonly<Record<ComparisonOutcome, number>>;

/** What changed between two data sets of one design point each; NaN where there is no number. */
export interface DatasetComparison {
  readonly format: 1;
  readonly intervals: { readonly level: number; readonly scope: string };
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly pairing: {
    readonly paired: boolean;
    readonly reason: Pairing['reason'];
    /** Replicates used of each. */
    readonly replicates: { readonly before: number; readonly after: number };
  };
  /** Settings in which the scenarios differ; empty: the same scenario. */
  readonly settings: readonly SettingDifference[];
  /** What only one of the two has: it is not compared. */
  readonly onlyIn: { readonly before: OnlyInOne; readonly after: OnlyInOne };
  /** Whether every value compared is the same in both. */
  readonly identical: boolean;
  /** Tests that Holm’s adjustment of `changed` is taken over. */
  readonly tests: number;
  readonly counts: OutcomeCounts;
  readonly byMode: Readonly<Partial<Record<RunMode, OutcomeCounts>>>;
  /** In the order of the columns, then modes. */
  readonly comparisons: readonly MetricComparison[];
}

export interface ComparedSide {
  readonly name: string;
  /** Design point, from 0. */
  readonly point: number;
  readonly version: string;
  readonly commit: string;
  readonly scenarioHash: string;
  readonly randomStreams: string;
  readonly seed: string;
  readonly replicates: { readonly planned: number; readonly used: number };
}

/** Metrics that have another unit in the other data set stand here too. */
export interface OnlyInOne {
  readonly metrics: readonly string[];
  readonly modes: readonly RunMode[];
}

/** A number for each of the two data sets. */
export interface Both {
  readonly before: number;
  readonly after: number;
}

/** A metric in a mode, in its unit where none is said. */
export interface MetricComparison {
  readonly column: string;
  readonly measure: string;
  readonly mode: RunMode;
  readonly role?: Role;
  readonly group?: string;
  readonly facet?: Facet;
  readonly label: string;
  readonly unit: string;
  /** How high the values lie follows from assumed parameters. */
  readonly level?: 'assumption';
  /** Whether the means are ratios of sums with jackknife errors; SD ratio and Kolmogorov’s distance are those of runs. */
  readonly ratio: boolean;
  readonly outcome: ComparisonOutcome;
  /** The difference is not zero, but below the margin. */
  readonly nonZeroBelowMargin: boolean;
  readonly flag: ValueFlag;
  /** Fewer than 25γ² values, γ their skewness: intervals and p may err more often than they say. */
  readonly skewed: boolean;
  /** δ: twice the margin of the first data set’s scenario; `null` where none is declared. */
  readonly delta: number | null;
  /** Replicates used. */
  readonly replicates: Both;
  /** Values, and values missing; where paired, a pair counts as a whole in `n`. */
  readonly n: Both;
  readonly missing: Both;
  readonly mean: Both;
  /** Mean after − mean before, with 90 % and 95 % intervals by themselves. */
  readonly difference: number;
  readonly interval90: readonly [number, number];
  readonly interval95: readonly [number, number];
  /** Difference in standard deviations between runs (d_av), no unit. */
  readonly effect: number;
  readonly p: number;
  readonly adjustedP: number;
  /** SD after over SD before, with its 95 % interval by itself. */
  readonly sdRatio: { readonly ratio: number; readonly lower: number; readonly upper: number };
  readonly kolmogorov: {
    readonly distance: number;
    /** Distance that chance exceeds in 5 % of comparisons, and in 5 % of all of them together. */
    readonly critical: number;
    readonly criticalTogether: number;
  };
  /** Kolmogorov’s distance is above `criticalTogether`: whatever the means, the runs are distributed otherwise. */
  readonly distributionDiffers: boolean;
  /** Where rare: how often pairs differ, or how often values leave their commonest one. */
  readonly rare: {
    readonly pairs: RareSummary | null;
    readonly before: RareSummary | null;
    readonly after: RareSummary | null;
  } | null;
  /** Replicates of each at which the half-width of the 95 % interval would be δ/2, the margin, if as many have values as now. */
  readonly replicatesNeeded: number | null;
}
