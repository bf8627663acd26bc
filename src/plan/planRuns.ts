import type { Scenario } from '../scenario/definition/scenario.ts';
import { blockReplicate } from './designs/blockReplicate.ts';
import { modesOf } from './modesOf.ts';
import { type PlannedDesign, planDesign } from './plannedDesign.ts';
import { mostReplicates } from './mostReplicates.ts';
import type { Plan, PlannedGroup } from './plan.ts';

/**
 * Plans the runs of a scenario: points × replicates groups, interleaved by replicate.
 *
 * Interleaving makes any beginning of the plan a smaller experiment of the same kind: every point has as many
 * replicates as any other, to within one.
 *
 * @throws RangeError when a number of the design is out of range
 * @example planRuns(scenario).groupAt(3) // { index: 3, point: 0, replicate: 3 }
 */
export function planRuns(scenario: Scenario): Plan {
  const replicates = mostReplicates(scenario);
  const modes = modesOf(scenario);
  const design = planDesign(scenario);
  const points = design?.points ?? 1;
  const groups = points * replicates;
  return {
    groups,
    points,
    replicates,
    modes,
    runs: groups * modes.length,
    recipe: { order: 'replicate-major', points, replicates, modes },
    ...(design === undefined ? {} : { design }),
    groupAt(index: number): PlannedGroup {
      return groupAt(index, { points, replicates, design });
    },
    groupOf(point: number, replicate: number): PlannedGroup | undefined {
      const round = replicate - replicates * (design?.blockOf?.(point) ?? 0);
      return round >= 0 && round < replicates
        ? groupAt(round * points + point, { points, replicates, design })
        : undefined;
    },
  };
}

/** Replicate-major order over any number of points. */
function groupAt(
  index: number,
  { points, replicates, design }: Pick<Plan, 'points' | 'replicates'> & { readonly design: PlannedDesign | undefined },
): PlannedGroup {
  const groups = points * replicates;
  if (!Number.isInteger(index) || index < 0 || index >= groups) {
    throw new RangeError(`plan: expected a group from 0 to ${groups - 1}, got ${index}`);
  }
  const point = index % points;
  const round = Math.floor(index / points);
  if (design?.blockOf === undefined) return { index, point, replicate: round };
  return { index, point, replicate: blockReplicate(design.blockOf(point), round, replicates), round };
}
