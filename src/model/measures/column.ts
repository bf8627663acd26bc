import type { Text } from '../../language/text.ts';
import type { Facet, Role } from '../../scenario/definition/vocabulary.ts';

/**
 * How weekly values become the value of a window of weeks:
 * - `mean`: mean over the weeks in which the value is defined;
 * - `last`: value at the last week (ledgers, standing counts);
 * - `ratio`: Σ numerator / Σ denominator over the weeks, missing where the denominator is 0;
 * - `shares`: computed from the window's mean shares, so that identities hold.
 */
export type Aggregation = 'mean' | 'last' | 'ratio' | 'shares';

/** One metric of the data set: name, unit and meaning stand here and nowhere else. */
export interface Column {
  /** `<measure>[_<role>|_group_<group>][_<facet>]`, the name in every table. */
  readonly name: string;
  readonly measure: string;
  readonly role?: Role;
  readonly group?: string;
  readonly facet?: Facet;
  readonly label: Text;
  readonly unit: Text;
  readonly meaning: Text;
  readonly aggregation: Aggregation;
  /** For a ratio: the column that holds its denominator (a mean per week over the same window). */
  readonly denominator?: string;
  /** Whether the value may be missing; a non-finite value in any other column fails the run. */
  readonly nullable: boolean;
  /** Smallest and largest possible value. */
  readonly bounds: readonly [number, number];
  /** Whether the column also stands in series.parquet and windows.parquet (all are in runs.parquet). */
  readonly inTime: boolean;
  /** Whether it is a metric of the scenario’s work system. */
  readonly ofWork: boolean;
  /** `assumption`: how high the values lie follows from assumed parameters; only differences can be read. */
  readonly level?: 'assumption';
  /** Compared with the paired `none` run: 0 by construction in `none`. */
  readonly paired: boolean;
}
