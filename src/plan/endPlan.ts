import type { Plan } from './plan.ts';

/** The plan as far as so many replicates of each point: what is left of it where a stop rule ended it. */
export function endPlan(plan: Plan, replicates: number): Plan {
  if (replicates === plan.replicates) return plan;
  const groups = replicates * plan.points;
  return {
    ...plan,
    groups,
    replicates,
    runs: groups * plan.modes.length,
    recipe: { ...plan.recipe, replicates, most: plan.replicates },
  };
}
