import type { Plan } from '../plan/plan.ts';
import type { FinishedBatch } from './finishedBatch.ts';

/** Groups of a plan, side by side. */
export interface GroupRange {
  readonly firstGroup: number;
  readonly groups: number;
}

/**
 * Groups of a plan of which nothing is known: those that no batch holds, and those that could not be run to their end.
 *
 * @param batches - in plan order
 */
export function missingGroups(batches: readonly FinishedBatch[], plan: Plan): GroupRange[] {
  const ranges: { firstGroup: number; groups: number }[] = [];
  const add = (firstGroup: number, groups: number) => {
    const last = ranges.at(-1);
    if (groups <= 0) return;
    if (last !== undefined && last.firstGroup + last.groups === firstGroup) last.groups += groups;
    else ranges.push({ firstGroup, groups });
  };
  let next = 0;
  for (const { batch, lost } of batches) {
    add(next, batch.firstGroup - next);
    for (const { group } of lost) add(group, 1);
    next = batch.firstGroup + batch.groups;
  }
  add(next, plan.groups - next);
  return ranges;
}
