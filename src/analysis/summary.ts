import type { EntryModeName, Facet, Role, RunMode } from '../scenario/definition/vocabulary.ts';
import type { ScaledValue } from '../scenario/scale.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { Provenance } from './provenance.ts';
import type { StopPath } from './stopPath.ts';
import type { SecondOpinion } from './secondOpinion.ts';

/**
 * Content of summary.json: everything that the terminal and the report say of the runs, whatever their number.
 *
 * All intervals are **Monte Carlo intervals given one organisation and one parameter set**: they say how far more
 * replicates could move a number, not how other organisations differ. Numbers are rounded to ten significant digits;
 * `null` stands where there is no number (missing, no interval). Weekly bands are not here, because what is recorded
 * in time is a choice (`record`) that must not change this file: see `SeriesSummary`.
 */
export interface Summary {
  /** Version of this layout. */
  readonly format: 1;
  /** What every table says of its intervals. */
  readonly intervals: IntervalNote;
  readonly provenance: Provenance;
  /** What a reader must know before trusting a number; empty when all is well. */
  readonly warnings: readonly Warning[];
  /** The first screen: at most three sentences, decided by the simultaneous intervals alone. */
  readonly findings: readonly Finding[];
  /** Rankings between modes, largest first: inference. */
  readonly rankings: readonly Finding[];
  /** How the stop rule went; `null` where the scenario names a number of replicates. */
  readonly stop: StopPath | null;
  readonly family: PrimaryFamily;
  /** Every metric column of runs.parquet, by name, in the order of the table. */
  readonly metrics: Readonly<Record<string, MetricSummary>>;
  readonly composition: readonly CompositionRow[];
  readonly redistribution: readonly RedistributionRow[];
  /** SocLab’s power beside ours: where they disagree on who has more, or gains; `null` without its columns. */
  readonly secondOpinion: SecondOpinion | null;
  readonly windows: WindowVerdicts;
  readonly ledger: readonly LedgerRow[];
  readonly histograms: Readonly<Record<string, Histogram>>;
  /** Names of columns (keys of `metrics`) that belong together in a figure or table. */
  readonly sections: Sections;
  /** One verdict per line of `expect`, in its order. */
  readonly expectations: readonly ExpectationVerdict[];
  /** What the field saw and the model has no measure for, in the words of the scenario. */
  readonly notModelled: readonly string[];
}

export interface IntervalNote {
  /** Confidence of pointwise intervals, and of the simultaneous ones over the whole family. */
  readonly level: number;
  /** B of the bootstrap. */
  readonly resamples: number;
  /** The sentence that stands under every table. */
  readonly scope: string;
}

/** `subject` is a column, mode, pair or parameter; `value` a number that belongs to it. */
export interface Warning {
  readonly key:
    | 'data_set_incomplete'
    | 'replicates_dropped'
    | 'stopped_by_rule'
    | 'stopped_at_maximum'
    | 'few_replicates'
    | 'negative_pair_correlation'
    | 'placebo_absent'
    | 'period_not_a_divisor'
    | 'not_enough_replicates'
    | 'windows_disagree';
  readonly subject: string;
  readonly value: number | null;
}

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

/** `compare.family` × roles × pairs of modes without `placebo`: the only place where verdicts are given. */
export interface PrimaryFamily {
  readonly measures: readonly string[];
  readonly members: readonly FamilyMember[];
  /** Members that have an interval. */
  readonly size: number;
  /** Half-widths are so many standard errors. */
  readonly critical: number | null;
  readonly method: 'bootstrap' | 'normal';
  /** Most replicates that any member needs for its margin; `null` where no margin is declared. */
  readonly replicatesNeeded: number | null;
  /** Whether every simultaneous half-width is at most its margin. */
  readonly enough: boolean;
}

export interface FamilyMember {
  readonly measure: string;
  readonly role: Role;
  readonly column: string;
  readonly first: EntryModeName;
  readonly second: EntryModeName;
  readonly n: number;
  readonly difference: number | null;
  /** Ends of the simultaneous max-|t| interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Holm-adjusted over the family, paired t; only to be read after the interval. */
  readonly p: number | null;
  readonly halfWidth: number | null;
  readonly margin: number | null;
  readonly enough: boolean | null;
  readonly replicatesNeeded: number | null;
  readonly verdict: Verdict;
  readonly flags: readonly Flag[];
}

/** Where a simultaneous interval lies: above 0, below 0, on both sides, or there is none. */
export type Verdict = 'higher' | 'lower' | 'not_shown' | 'no_interval';

/** Loss of autonomy parted into the same issues (`within`) and acting on others (`mix`); they sum to `loss`. */
export interface CompositionRow {
  readonly mode: RunMode;
  readonly role: Role;
  readonly loss: Estimate;
  readonly within: Estimate;
  readonly mix: Estimate;
}

/** Redistribution (total variation, a share) beside what noise alone gives. */
export interface RedistributionRow {
  readonly power: 'formal' | 'effective';
  readonly mode: EntryModeName;
  readonly redistribution: Estimate;
  /** Mean redistribution of the placebo: `none` on other behaviour and negotiation streams. */
  readonly floor: Estimate | null;
  /** Mode minus placebo, replicate by replicate. */
  readonly aboveFloor: Estimate | null;
}

/** Verdicts on the primary family at other windows than the one of the runs, and the drift between two of them. */
export interface WindowVerdicts {
  /** Names of the windows compared, such as `last_13`, `last_26`, `last_52`: those that the data set has. */
  readonly windows: readonly string[];
  readonly rows: readonly WindowRow[];
  /** Last 13 weeks minus the 13 before: 2·(mean over 13 − mean over 26); exact where every week has a value. */
  readonly drift: readonly { readonly column: string; readonly mode: RunMode; readonly drift: Estimate }[];
}

export interface WindowRow {
  readonly column: string;
  readonly first: EntryModeName;
  readonly second: EntryModeName;
  /** By window, in the order of `windows`: simultaneous over the family at this window. */
  readonly at: readonly {
    readonly window: string;
    readonly difference: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly verdict: Verdict;
  }[];
  /** Whether the verdict is the same at every window. */
  readonly agree: boolean;
}

/** Account of a ledger: a role, or `unwritten`, from which a first writing comes. */
export type Account = Role | 'unwritten';

/** Transfers between two accounts at the last week, mean over replicates, in shares of power. */
export interface LedgerRow {
  /** `authored`: rule events; `effective`: all causes; `effective_drift`: the part that no rule event caused. */
  readonly ledger: 'authored' | 'effective' | 'effective_drift';
  readonly mode: RunMode;
  readonly from: Account;
  readonly to: Account;
  /** Mean of what went from `from` to `to`, and of what came back. */
  readonly there: number | null;
  readonly back: number | null;
  /** There minus back, replicate by replicate: negative when `to` gave to `from`. */
  readonly net: Estimate;
  /** Mean of twice the smaller of the two: what was moved and moved back. */
  readonly churn: number | null;
  /** Net minus that of `none`, replicate by replicate; `null` in `none`. */
  readonly netBeyondNone: Estimate | null;
}

/** How many replicates lie in each bin; the same bins for all modes of a metric. */
export interface Histogram {
  /** Left end of the first bin and width of all, in the unit of the metric. */
  readonly start: number;
  readonly width: number;
  /** The last bin includes its right end. */
  readonly counts: Readonly<Partial<Record<RunMode, readonly number[]>>>;
}

export interface Sections {
  /** Rule events and negotiation outcomes, per week. */
  readonly ruleEvents: readonly string[];
  /** Variability, satisfaction, cost and their like. */
  readonly outcomes: readonly string[];
  /** Loss parted by its kind and by the norm followed, by role. */
  readonly lossParts: readonly string[];
  /** Share in organising work by role, and the number of acts. */
  readonly organising: readonly string[];
  /** Concentration of formal and effective power. */
  readonly concentration: readonly string[];
  /** The work system’s own metrics, those by group included; empty where it has none. */
  readonly work: readonly string[];
  /** Its counts over which ratios are taken. */
  readonly workCounts: readonly string[];
}

/**
 * `pass`: the interval lies inside the bounds; `fail`: wholly outside; else `undecided`. Of a data set with a design, the
 * mean over points.
 */
export interface ExpectationVerdict {
  readonly metric: string;
  readonly mode: RunMode;
  readonly minus: RunMode | null;
  readonly above: number | null;
  readonly below: number | null;
  readonly why: string | null;
  /** What the field saw, in words; `source` where it is not that of the scenario. */
  readonly saw: string | null;
  readonly source: string | null;
  /** 1 − (1 − confidence) / number of lines. */
  readonly level: number;
  readonly estimate: Estimate;
  /** Replicates; with a design, the independent parts of its runs that the interval rests on. */
  readonly n: number;
  readonly verdict: 'pass' | 'fail' | 'undecided';
  /** Points of the design that the line names, by path; absent where it names none. */
  readonly at?: Readonly<Record<string, ScaledValue>>;
  readonly minusAt?: Readonly<Record<string, ScaledValue>>;
  /**
   * Why a line has no interval: a mode that was not run; with points fewer than two values, too many equal ones, all equal, or points that do not
   * share their seeds with those they are compared with.
   */
  readonly reason?: 'mode_not_run' | 'insufficient' | 'rare' | 'constant' | 'no_common_seeds';
}

/** Key of a pair in `MetricSummary.pairs`. */
export function pairKey(first: RunMode, second: RunMode): string {
  return `${first}-${second}`;
}
