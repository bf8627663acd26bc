import type { DecisionDefinition } from './decision.ts';
import { callsDecisions } from './planning/callsDecisions.ts';
import { ordersDecisions } from './planning/ordersDecisions.ts';
import type { WorkDefinition } from './work.ts';

/**
 * The decisions that a scenario’s work asks for; each must be governed by exactly one issue.
 *
 * `process` has none: there every issue is a setting.
 */
export function decisionsOf(work: WorkDefinition): readonly DecisionDefinition[] {
  switch (work.system) {
    case 'process':
      return [];
    case 'planning':
      return [
        ...(work.planning.makes.includes('orders') ? ordersDecisions : []),
        ...(work.planning.makes.includes('calls') ? callsDecisions : []),
      ];
    default:
      work.system satisfies never;
      throw new Error('work.system: unknown work system');
  }
}
