import { checkScenario } from '../scenario/checkScenario.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { nodeFromValue } from '../scenario/scenarioNode.ts';
import { formatPath } from '../scenario/scenarioProblem.ts';

/**
 * What stands in the scenario of a manifest that no scenario could have been run with: values were checked when the
 * manifest was read, how they stand together was not.
 *
 * @returns a line each: path, expected, got
 */
export function findScenarioFlaws(scenario: Scenario): string[] {
  return checkScenario(nodeFromValue(scenario, { file: 'manifest.json' }))
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, expected, got }) => `scenario.${formatPath(path)}: expected ${expected}, got ${got}`);
}
