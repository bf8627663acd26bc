import type { Scenario } from '../src/scenario/definition/scenario.ts';
import type { Compiled } from './compiled.ts';

/** Actions of all modes of one replicate: performers on issues × weeks × modes. */
export function actionsPerGroup(compiled: Compiled, scenario: Scenario): number {
  const { entries } = compiled.planModel(scenario).organisation;
  return entries * scenario.weeks * compiled.modesOf(scenario).length;
}
