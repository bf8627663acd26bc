import type { Scenario } from '../scenario/definition/scenario.ts';
import { setParameters } from '../scenario/setParameters.ts';
import { type PlannedDesign, planDesign } from './plannedDesign.ts';

/**
 * The scenario of one design point, itself without a design.
 *
 * @param design - of the scenario, where it has been planned already
 * @throws RangeError when there is no such point
 * @throws ScenarioError when the settings of the point make no valid scenario
 */
export function scenarioAt(scenario: Scenario, point: number, design = planDesign(scenario)): Scenario {
  if (design === undefined) {
    if (point !== 0) throw new RangeError(`point: expected 0, the one design point of the scenario, got ${point}`);
    return scenario;
  }
  return setParameters(scenario, settingsOf(design, point), `point ${point}`);
}

function settingsOf(design: PlannedDesign, point: number) {
  if (!Number.isInteger(point) || point < 0 || point >= design.points) {
    throw new RangeError(`point: expected a design point from 0 to ${design.points - 1}, got ${point}`);
  }
  return design.settingsAt(point);
}
