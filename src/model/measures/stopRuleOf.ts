import type { Output } from '../../scenario/definition/factor.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { StopRule } from '../../statistics/stopRule.ts';
import type { Column } from './column.ts';
import { marginOf } from './marginOf.ts';

/** Bounds beyond this are no bounds: the columns write an open end as the largest number. */
const openBound = 1e300;

/** The stop rule of a scenario, ready for the statistics: its metrics are the outputs at point 0, then at point 1, … */
export interface StopPlan {
  readonly rule: StopRule;
  /** What is held to the rule at each point, in order. */
  readonly outputs: readonly (Output & { readonly margin: number })[];
}

/**
 * The stop rule of a scenario; undefined where it names a number of replicates.
 *
 * @param columns - of its data set
 * @param points - design points, over which the error is shared as well: one number of replicates holds for all
 * @throws RangeError when an output names no column, or has no half-width to reach
 */
export function stopRuleOf(scenario: Scenario, columns: readonly Column[], points: number): StopPlan | undefined {
  const { replicates } = scenario;
  if (typeof replicates === 'number') return undefined;
  const metrics = replicates.until.map(({ metric, minus, half_width: halfWidth }, at) => {
    const column = columns.find(({ name }) => name === metric);
    if (column === undefined) throw new RangeError(`replicates.until[${at}].metric: expected a column, got ${metric}`);
    const margin = halfWidth ?? marginOf(column, scenario);
    if (margin === null) {
      throw new RangeError(
        `replicates.until[${at}].half_width: expected a half-width for ${metric}, which has no margin, got none`,
      );
    }
    const [least, most] = column.bounds;
    const range = (most - least) * (minus === undefined ? 1 : 2);
    if (range >= openBound) return { margin };
    // The scale is that of the values compared: a difference that is nothing but their rounding does not vary.
    return { margin, range, scale: Math.max(Math.abs(least), Math.abs(most)) };
  });
  return {
    rule: {
      level: replicates.confidence,
      minimum: replicates.min,
      maximum: replicates.max,
      every: replicates.every,
      metrics: Array.from({ length: points }, () => metrics).flat(),
    },
    outputs: replicates.until.map((output, at) => ({ ...output, margin: metrics[at].margin })),
  };
}
