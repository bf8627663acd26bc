import type { EntryModeName, Role, RunMode } from '../scenario/definition/vocabulary.ts';
import type { ScaledValue } from '../scenario/scale.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { LedgerRow } from './ledgerRow.ts';
import type { MetricSummary } from './metricSummary.ts';
import type { PrimaryFamily } from './primaryFamily.ts';
import type { Provenance } from './provenance.ts';
import type { StopPath } from './stopPath.ts';
import type { SecondOpinion } from './secondOpinion.ts';
import type { WindowVerdicts } from './windowVerdicts.ts';

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
