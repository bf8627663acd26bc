import { applyPatches, enablePatches } from 'immer';
import type { RuleBook } from '../rules/ruleBook.ts';
import type { Trace } from './trace.ts';

enablePatches();

/**
 * The rule book at the end of a week: the opening book with every patch up to that week.
 *
 * @param week from 0, the book before the first week
 * @example ruleBookAt(trace, trace.scenario.weeks) // equals trace.closing
 */
export function ruleBookAt(trace: Pick<Trace, 'opening' | 'patches'>, week: number): RuleBook {
  const patches = trace.patches.filter((change) => change.week <= week).flatMap((change) => change.patches);
  return applyPatches(trace.opening, patches);
}
