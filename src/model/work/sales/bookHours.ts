import type { Run } from '../../run.ts';
import type { SalesState } from './salesState.ts';

/** Books the hours of entries as hours of writing, within ordinary work, and those of disputes beside it. */
export function bookHours(run: Run, { layout, sellers, week }: SalesState): void {
  const { organisation, tally, extraHours } = run;
  for (let s = 0; s < layout.sellers; s += 1) tally.writingHours[layout.sellerGroup[s]] += sellers.entryHours[s];
  for (let g = 0; g < organisation.groups; g += 1) extraHours[g] += week.disputeHours[g] / organisation.groupSize[g];
}
