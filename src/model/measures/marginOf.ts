import type { Column } from './column.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';

/** Half-width that an interval of a share should reach unless the scenario names another. */
const SHARE_MARGIN = 0.01;

/**
 * Half-width that the intervals of a column should reach, in its unit: what `compare.margins` says of the column, else of
 * its measure, else .01 for a share; `null` where none is declared.
 */
export function marginOf(column: Column, scenario: Scenario): number | null {
  const { margins } = scenario.compare;
  return margins[column.name] ?? margins[column.measure] ?? (column.unit.en === 'share' ? SHARE_MARGIN : null);
}
