import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { RuleEvent } from './ruleEvent.ts';

/** All runs of one design point and replicate, in plan order of modes: the smallest unit of plan, batch and retry. */
export interface GroupRecord {
  /** Index of the group in the plan, from 0. */
  readonly group: number;
  /** Design point, from 0. */
  readonly point: number;
  /** Replicate, from 0. */
  readonly replicate: number;
  /** Name of the replicate’s random streams: (root seed, replicate[, point]). */
  readonly seed: string;
  /** Modes in plan order: `none` first, then the others, then `placebo`. */
  readonly modes: readonly RunMode[];
  /** modes × columns, row-major: the values of the runs. */
  readonly runs: Float64Array;
  /** modes × windows × columns in time, row-major. */
  readonly windows: Float64Array;
  /** modes × recorded weeks × columns in time, row-major; absent where the replicate is not recorded. */
  readonly series?: Float64Array;
  /** Rule events by mode; absent where events are not recorded. */
  readonly events?: readonly (readonly RuleEvent[])[];
  /** Why the group has no values, by mode that failed; empty when all is well. A failed run drops its whole group. */
  readonly failures: readonly RunFailure[];
}

/** A run that could not be finished for a reason that repeats. */
export interface RunFailure {
  readonly mode: RunMode;
  readonly message: string;
}

/** A span of weeks whose values are aggregated like those of a run. */
export interface Window {
  /** `half_1`, `half_2`, … or `last_13`, `last_26`, `last_52`. */
  readonly name: string;
  /** First and last week, from 1, inclusive. */
  readonly fromWeek: number;
  readonly toWeek: number;
}
