import type { DecisionDefinition } from './decision.ts';
import { salesDecisions } from './sales/salesDecisions.ts';
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
    case 'sales':
      return salesDecisions;
    default:
      work.system satisfies never;
      throw new Error('work.system: unknown work system');
  }
}
