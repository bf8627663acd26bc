import type { Column } from '../../src/model/measures/column.ts';

const family = ['autonomy', 'formal_power', 'effective_power'];

/** Whether a column belongs to the default primary family: a data set of these alone is quick to analyse. */
export function isFamilyColumn({ measure, group, facet }: Column): boolean {
  return family.includes(measure) && group === undefined && facet === undefined;
}
