import type { Text } from '../../language/text.ts';
import type { Aggregation } from './column.ts';

/** Over what a measure is broken down; each entry adds columns. */
export type Breakdown = 'all' | 'role' | 'role_facet' | 'group' | 'group_facet' | 'cause' | 'transfer' | 'ledger';

/** A measure, before it is broken down into columns. */
export interface MeasureDefinition {
  readonly name: string;
  readonly by: readonly Breakdown[];
  readonly aggregation: Aggregation;
  /** Measure that is the denominator of a ratio, broken down in the same way. */
  readonly denominator?: string;
  /** The denominator is one column for all breakdowns. */
  readonly denominatorIsShared?: boolean;
  readonly nullable: boolean;
  readonly bounds: readonly [number, number];
  readonly inTime: boolean;
  readonly paired?: boolean;
  /** `assumption`: how high the values lie follows from assumed parameters, as the report then says. */
  readonly level?: 'assumption';
  readonly unit: Text;
  readonly label: Text;
  readonly meaning: Text;
}
