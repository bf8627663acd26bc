import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunContext } from './runContext.ts';

/** Runs one mode of one group alone, to see whether it is the one that ends its thread; what it gives is left. */
export function probeMode(group: number, mode: RunMode, { scenario, model, plan }: RunContext): void {
  const run = model.prepareGroups(scenarioOfMode(scenario, mode));
  try {
    run(plan.groupAt(group));
  } catch {
    // A run that fails is one that ends.
  }
}

/** A scenario with one mode; `none` is run with every other. */
function scenarioOfMode(scenario: Scenario, mode: RunMode): Scenario {
  const isEntry = mode !== 'none' && mode !== 'placebo';
  return {
    ...scenario,
    placebo: mode === 'placebo',
    compare: { ...scenario.compare, modes: [isEntry ? mode : 'none'] },
  };
}
