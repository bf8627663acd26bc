import type { GenerationSummary } from '../../statistics/calibration/calibrationState.ts';
import type { PredictiveCheck } from '../../statistics/calibration/predictiveCheck.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';

/**
 * Content of summary.json of a calibration: everything that the terminal and the report say of it, beside the particles.
 *
 * Numbers are rounded to ten significant digits; `null` stands where there is no number.
 */
export interface CalibrationSummary {
  readonly kind: 'calibration';
  /** Version of this layout. */
  readonly format: 1;
  readonly provenance: CalibrationProvenance;
  readonly search: SearchSummary;
  /** What a reader must know before trusting a number; empty when all is well. */
  readonly warnings: readonly CalibrationWarning[];
  readonly parameters: readonly ParameterSummary[];
  /** Pairs of which the patterns fix a combination rather than each, the strongest first. */
  readonly ridges: readonly { readonly parameters: readonly [string, string]; readonly correlation: number }[];
  readonly patterns: readonly PatternSummary[];
}

/** Where the numbers come from. */
export interface CalibrationProvenance {
  readonly name: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly scenarioHash: string;
  readonly version: string;
  readonly commit: string;
  readonly randomStreams: number;
  readonly seed: string;
  readonly weeks: number;
  readonly entryWeek: number;
  readonly measureWeeks: number;
  /** Modes that every particle ran. */
  readonly modes: readonly RunMode[];
  /** Command that makes the calibration again from the scenario of its manifest. */
  readonly command: string;
}

/** How the search went. */
export interface SearchSummary {
  readonly method: 'rejection' | 'smc';
  readonly status: 'bands' | 'acceptance' | 'budget' | 'stalled';
  /** Whether every particle meets every fitted band. */
  readonly reached: boolean;
  /** Particles of the posterior; 0 where none was found. */
  readonly particles: number;
  readonly wanted: number;
  /** Replicates of each. */
  readonly replicates: number;
  /** Particles simulated to search, and afresh to check. */
  readonly searched: number;
  readonly checked: number;
  readonly budget: number;
  readonly leastAcceptance: number;
  /** ε that all particles meet; `null` where they are the prior, or there are none. */
  readonly threshold: number | null;
  readonly effectiveSize: number | null;
  readonly failed: number;
  readonly generations: readonly GenerationSummary[];
}

/** `subject` is a parameter or pattern; `value` a number that belongs to it. */
export interface CalibrationWarning {
  readonly key:
    | 'no_posterior'
    | 'bands_not_reached'
    | 'few_particles'
    | 'low_effective_size'
    | 'failed_particles'
    | 'not_identified'
    | 'ridge'
    | 'noisy_pattern'
    | 'constant_pattern'
    | 'missing_values'
    | 'out_of_reach'
    | 'no_validation'
    | 'validation_failed'
    | 'band_undated';
  readonly subject: string;
  readonly value: number | null;
}

/** What is known of a parameter, before and after. */
export interface ParameterSummary {
  /** Path with ids in place of indices. */
  readonly name: string;
  readonly column: string;
  readonly range: readonly [number, number];
  readonly scale: 'linear' | 'log' | 'integer';
  readonly prior: Spread;
  /** `null` without a posterior. */
  readonly posterior: Spread | null;
  /** 1 − Var_post/Var_prior on the scale on which it was uniform: 0 nothing learnt, 1 all. */
  readonly contraction: number | null;
  readonly contractionError: number | null;
  readonly identified: boolean;
}

/** A distribution in its unit. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  /** At 2.5, 5, 25, 50, 75, 95 and 97.5 %. */
  readonly quantiles: readonly number[];
}

/** A pattern, and what the calibrated model gives for it. */
export interface PatternSummary {
  /** Its column in posterior.parquet. */
  readonly name: string;
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
  readonly mode: RunMode;
  readonly minus: RunMode | null;
  readonly band: readonly [number, number];
  readonly fit: boolean;
  readonly source: string;
  readonly date: string | null;
  /** Between which values it lay over the particles drawn from the ranges; `null` where it never had one. */
  readonly priorRange: readonly [number, number] | null;
  /** What the posterior gives on fresh seeds: 90 % of the weight lies in the interval; `null` without a posterior. */
  readonly predictive: PredictiveCheck | null;
  readonly noise: PatternNoise | null;
}

/** The luck of the replicates beside the width of the band. */
export interface PatternNoise {
  /** Median over the particles of the standard error of their mean. */
  readonly standardError: number;
  /** Of half the band; at most a fifth is wanted. */
  readonly share: number;
  readonly enough: boolean;
  /** Replicates of a particle at which the share would be a fifth; `null` where it is. */
  readonly replicatesNeeded: number | null;
  /** Share of the replicates that had no value. */
  readonly missing: number;
}
