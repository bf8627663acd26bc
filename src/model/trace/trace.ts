import type { Facet, Role, RunMode } from '../../scenario/definition/vocabulary.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { Column } from '../measures/column.ts';
import type { RuleEvent } from '../ruleEvent.ts';
import type { BookPatches } from '../rules/journal.ts';
import type { RuleBook } from '../rules/ruleBook.ts';

/** One run told in full: plain data, which can be sent between threads. */
export interface Trace {
  /** Of the design point. */
  readonly scenario: Scenario;
  readonly mode: RunMode;
  /** Replicate, from 0. */
  readonly replicate: number;
  /** Design point, from 0. */
  readonly point: number;
  /** Index of its group in the plan of the scenario; null where the plan has no such replicate. */
  readonly group: number | null;
  /** Name of the replicate’s random streams. */
  readonly seed: string;
  readonly organisation: OrganisationSummary;
  readonly columns: readonly Column[];
  /** The row of runs.parquet, bit for bit: a value for each column. */
  readonly values: Float64Array;
  /** The first value that its column cannot have: the run fails in a data set. */
  readonly problem?: string;
  /** The paired row of `none`, on the same luck. */
  readonly noneValues: Float64Array;
  /** Everything that happened to rules, in order. */
  readonly events: readonly RuleEvent[];
  /** The rule book before the first week. */
  readonly opening: RuleBook;
  /** The rule book after the last week. */
  readonly closing: RuleBook;
  /** How the book changed, event by event; see `ruleBookAt`. */
  readonly patches: readonly BookPatches[];
  /** A value a week for each column that was asked for, as in series.parquet. */
  readonly weekly: Readonly<Record<string, Float64Array>>;
}

/** Who and what an organisation consists of. */
export interface OrganisationSummary {
  readonly groups: readonly { readonly id: string; readonly role: Role; readonly size: number }[];
  /** Teams by number from 0, as events and norms name them: their name and number, no name for a group that is one team. */
  readonly teams: readonly { readonly name: string; readonly number: number }[];
  readonly issues: readonly {
    readonly id: string;
    readonly facet: Facet;
    readonly salience: number;
    readonly performers: readonly string[];
    /** Smallest and largest setting in `unit`; windows are normalised to [−2, 2]. */
    readonly range: readonly [number, number];
    readonly unit: string;
  }[];
}
