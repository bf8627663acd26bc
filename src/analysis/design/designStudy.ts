import type { LaidDesign, NamedDesign } from '../../scenario/definition/design.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import type { ScaledValue } from '../../scenario/scale.ts';
import type { Estimate } from '../estimate.ts';
import type { StopPath } from '../stopPath.ts';
import type { Provenance } from '../provenance.ts';
import type { ExpectationVerdict, IntervalNote, Warning } from '../summary.ts';

/**
 * Content of summary.json of a data set with a design: what the parameters do to a few outputs, whatever the number of
 * points. Everything about one point alone is in `Summary`, made for that point on request.
 *
 * Numbers are rounded to ten significant digits; `null` stands where there is no number.
 */
export interface DesignStudy {
  /** Version of this layout. */
  readonly format: 1;
  /** Tells it from the summary of one point, which has no `kind`. */
  readonly kind: 'design';
  readonly intervals: IntervalNote;
  readonly provenance: Provenance;
  readonly warnings: readonly Warning[];
  readonly design: DesignDescription;
  /** How the stop rule went; `null` where the scenario names a number of replicates. */
  readonly stop: StopPath | null;
  /** In the order of `design.outputs`, or of the primary family in each mode against `none`. */
  readonly outputs: readonly OutputStudy[];
  /** Points of the figures of parallel coordinates and of clouds. */
  readonly sample: PointSample;
  readonly expectations: readonly ExpectationVerdict[];
}

/** What was varied and how. */
export interface DesignDescription {
  /** How the points are laid. */
  readonly type: LaidDesign;
  /** The name that it was called by; `null` where the scenario writes it out. */
  readonly named: NamedDesign | null;
  readonly points: number;
  /** r: replicates of each point. */
  readonly replicates: number;
  /** Replicates × points that have values in every mode, of all. */
  readonly keptGroups: number;
  readonly factors: readonly FactorDescription[];
  /** Whether the scenario names the outputs: then their order is its author’s. */
  readonly namesOutputs: boolean;
  /** How a Latin hypercube was made; `null` for other types. */
  readonly method: 'optimised' | 'plain' | null;
  /** Whether Sobol points are a power of 2; `null` for other types. */
  readonly balanced: boolean | null;
  /** Points that share their seeds: all (`null`), or those of a block: so many blocks. */
  readonly blocks: number | null;
}

/** One thing that is varied. */
export interface FactorDescription {
  /** Path of the parameter with ids, or name of the cases. */
  readonly name: string;
  /** Column of runs.parquet and points.parquet. */
  readonly column: string;
  /** What the parameter is, in English; of cases, what they set. */
  readonly about: string | null;
  readonly unit: string | null;
  /** Where the value of the scenario without the design comes from; `null` for cases. */
  readonly source: string | null;
  /** Value of the scenario itself; `null` for cases. */
  readonly base: ScaledValue | null;
  /** Ends of a range and how it is spread; `null` for written values. */
  readonly range: { readonly from: number; readonly to: number; readonly scale: 'linear' | 'log' | 'integer' } | null;
  /** Values in order where the factor has levels; `null` for a range without. */
  readonly values: readonly ScaledValue[] | null;
}

/** What the design says of one output: a column in a mode, or its difference from another mode. */
export interface OutputStudy {
  readonly metric: string;
  readonly mode: RunMode;
  readonly minus: RunMode | null;
  readonly label: string;
  readonly unit: string;
  readonly margin: number | null;
  /** Mean over all points, with the interval that the design allows; `null` ends where it allows none. */
  readonly mean: Estimate;
  /** Over the means of the points. */
  readonly spread: Spread;
  /** True when no run differs from another: then nothing else is given. */
  readonly constant: boolean;
  /**
   * In how many points the output is shown to lie above 0, below 0, or neither (pointwise t intervals; equal values
   * show theirs where a rare run at the other end of the bounds would not turn it).
   */
  readonly signs: Signs;
  /** Each point with its interval, up to 200 points; `null` above, where `sample` has some. */
  readonly points: readonly PointEstimate[] | null;
  /** Of `list` and `factorial`: each factor’s levels (up to 200) against the mean over all points. */
  readonly levels: readonly LevelsStudy[] | null;
  /** Of `factorial`, `latin-hypercube` and `sobol` with numeric factors: fitted surface; why not, where it could not be. */
  readonly surface: SurfaceStudy | null;
  /** Of `alone` and `pairs`. */
  readonly pairs: PairsStudy | null;
  /** Of `morris`. */
  readonly screening: readonly ScreeningRow[] | null;
  /** Of `saltelli`. */
  readonly indices: IndicesStudy | null;
  /** What cannot be told and why, each a key with its numbers, worded by the report. */
  readonly notes: readonly StudyNote[];
}

export interface Spread {
  /** Standard deviation of the points’ means with the noise of replicates taken out; 0 where that is negative. */
  readonly sdOfPoints: number | null;
  /** σ: standard deviation between replicates within a point (root mean square). */
  readonly sdOfReplicates: number | null;
  /** σ²/(V + σ²). */
  readonly noiseShare: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

export interface Signs {
  readonly positive: number;
  readonly negative: number;
  readonly undecided: number;
  /** Points with a mean above 0, and below, whatever their intervals. */
  readonly meanAbove: number;
  readonly meanBelow: number;
}

export interface PointEstimate {
  readonly point: number;
  readonly n: number;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One factor’s levels, each against the mean over all points, with t intervals across replicates. */
export interface LevelsStudy {
  /** Position in `design.factors`. */
  readonly factor: number;
  readonly n: number;
  readonly missing: number;
  readonly levels: readonly Ends[];
}

export interface Ends {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A quadratic surface, or one without squares or products where there are too few points; fitted per replicate. */
export interface SurfaceStudy {
  readonly terms: 'main' | 'interactions' | 'quadratic';
  readonly n: number;
  /** Share of the variance between points that the surface holds. */
  readonly explained: number | null;
  /** `[i]` main effect (half the change from the lower to the upper end), `[i, j]` interaction, `[i, i]` curvature. */
  readonly coefficients: readonly (Ends & { readonly factors: readonly number[] })[];
  /** Prediction over the two factors that matter most, the others at the middle of their range. */
  readonly grid: {
    readonly factors: readonly [number, number];
    /** Values of each of the two, ascending. */
    readonly values: readonly [readonly number[], readonly number[]];
    /** Rows follow the second factor, columns the first. */
    readonly prediction: readonly (readonly (number | null)[])[];
    /** Half-width of the interval of the prediction at each place. */
    readonly halfWidth: readonly (readonly (number | null)[])[];
  } | null;
}

/** What changes do alone and in pairs, with t intervals across replicates. */
export interface PairsStudy {
  readonly n: number;
  readonly missing: number;
  /** For each factor: the change that it makes alone, against the scenario as it is. */
  readonly alone: readonly Ends[];
  /** For every two: what they do together beyond the sum of both. */
  readonly together: readonly (Ends & { readonly factors: readonly [number, number] })[];
}

/** Screening of one factor, in the unit of the output per whole range of the factor. */
export interface ScreeningRow {
  readonly factor: number;
  /** Trajectories used. */
  readonly n: number;
  readonly missing: number;
  /** μ. */
  readonly mean: Ends;
  /** μ*, biased upward by noise. */
  readonly meanSize: Ends;
  /** What μ* would be of a factor that does nothing. */
  readonly floor: number | null;
  readonly aboveNoise: boolean;
  /** σ with the noise taken out. */
  readonly sd: number | null;
}

/** Sobol indices with the noise of replicates taken out. */
export interface IndicesStudy {
  readonly rows: number;
  readonly missing: number;
  /** False where the output is constant. */
  readonly defined: boolean;
  /** False where V is not shown above 0: no signal beyond noise. */
  readonly signal: boolean;
  readonly variance: Ends;
  readonly noiseShare: Ends;
  readonly first: readonly Ends[];
  readonly total: readonly Ends[];
  readonly interactions: readonly (Ends & { readonly factors: readonly [number, number] })[];
}

/**
 * A statement about one output that the report puts in words.
 *
 * - `constant`: no run differs; `value` is what all are;
 * - `missing`: so many runs (`value`) have no value;
 * - `points_left_out`: so many points (`value`) are not in the mean over points, because hardly a replicate has all;
 * - `mean_of_ratios`: the metric is a ratio; each replicate counts once, whatever its denominator;
 * - `no_interval`: no interval of the mean over points can be had from so many (`value`) independent parts;
 * - `no_signal`: V is not shown above 0; `value` is its estimate;
 * - `negative_index`: a first-order or total index below 0 by chance, one note a factor; `value` is the index;
 * - `interactions`: the interval of ST lies above that of S1, one note a factor; `value` is ST − S1;
 * - `not_above_noise`: factors whose μ* is not shown above its floor;
 * - `surface_poor`: the surface holds only such a share (`value`) of the variance between points;
 * - `surface_without`: factors that are no numbers, averaged over;
 * - `surface_points`: the surface was fitted to so many (`value`) of the points;
 * - `surface_impossible`: too few points, or too few complete replicates (`value`, at least two are needed).
 */
export interface StudyNote {
  readonly key:
    | 'constant'
    | 'missing'
    | 'points_left_out'
    | 'mean_of_ratios'
    | 'no_signal'
    | 'negative_index'
    | 'interactions'
    | 'not_above_noise'
    | 'no_interval'
    | 'surface_poor'
    | 'surface_without'
    | 'surface_points'
    | 'surface_impossible';
  /** Positions in `design.factors` that it is about. */
  readonly factors: readonly number[];
  readonly value: number | null;
}

/** Points that figures draw: all, or some spread evenly over the plan. */
export interface PointSample {
  readonly of: number;
  readonly points: readonly {
    readonly point: number;
    /** In the order of `design.factors`. */
    readonly values: readonly ScaledValue[];
    /** Mean of each output over the replicates, in the order of `outputs`. */
    readonly outputs: readonly (number | null)[];
  }[];
}
