import type { Scenario } from '../scenario/definition/scenario.ts';
import { modesOf } from './modesOf.ts';
import type { Plan, PlannedGroup } from './plan.ts';

/** Design points of a scenario: one, until a scenario can sweep its parameters. */
const points = 1;

/**
 * Plans the runs of a scenario: points × replicates groups, interleaved by replicate.
 *
 * Interleaving makes any beginning of the plan a smaller experiment of the same kind: every point has as many
 * replicates as any other, to within one.
 *
 * @example planRuns(scenario).groupAt(3) // { index: 3, point: 0, replicate: 3 }
 */
export function planRuns(scenario: Scenario): Plan {
  const { replicates } = scenario;
  const modes = modesOf(scenario);
  const groups = points * replicates;
  return {
    groups,
    points,
    replicates,
    modes,
    runs: groups * modes.length,
    recipe: { order: 'replicate-major', points, replicates, modes },
    groupAt(index: number): PlannedGroup {
      return groupAt(index, points, groups);
    },
  };
}

/** Replicate-major order over any number of points; apart from {@link planRuns} so that it is tested with many. */
export function groupAt(index: number, pointCount: number, groups: number): PlannedGroup {
  if (!Number.isInteger(index) || index < 0 || index >= groups) {
    throw new RangeError(`plan: expected a group from 0 to ${groups - 1}, got ${index}`);
  }
  return { index, point: index % pointCount, replicate: Math.floor(index / pointCount) };
}
