import { type Draft, freeze, produce } from 'immer';
import { checkScenario } from './checkScenario.ts';
import type { Scenario } from './definition/scenario.ts';
import { ScenarioError } from './scenarioError.ts';
import { nodeFromValue } from './scenarioNode.ts';

/**
 * A variant of a scenario, such as an ablation or a single mode; the original is not changed.
 *
 * @param recipe - Changes a draft in place.
 * @throws ScenarioError when the variant is not a valid scenario.
 * @example deriveScenario(scenario, (draft) => { draft.entry.market = 0; })
 */
export function deriveScenario(scenario: Scenario, recipe: (draft: Draft<Scenario>) => void): Scenario {
  const variant = produce(scenario, (draft) => {
    recipe(draft);
  });
  const checked = checkScenario(nodeFromValue(variant, { file: `${scenario.name} (derived)` }));
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  if (checked.scenario === undefined || errors.length > 0) throw new ScenarioError(errors);
  return freeze(checked.scenario, true);
}
