import { freeze } from 'immer';
import { applySetting } from './applySetting.ts';
import { checkScenario } from './checkScenario.ts';
import type { Setting } from './definition/factor.ts';
import type { Scenario } from './definition/scenario.ts';
import { describeText } from './describeText.ts';
import { parseSettingPath } from './parseSettingPath.ts';
import { ScenarioError } from './scenarioError.ts';
import { nodeFromValue, type ScenarioNode } from './scenarioNode.ts';
import type { ScenarioProblem } from './scenarioProblem.ts';

/** One parameter and the value it is set to. */
export interface ParameterSetting {
  /** As a user writes it: `entry.market`, `organisation.groups.operators.size`. */
  readonly path: string;
  readonly value: Setting;
}

/**
 * The scenario of one design point: some parameters are set, and what varies them (design, calibration) is gone, so that it
 * has one point; so are the expectations that name points.
 *
 * @param place - where the settings come from, shown in problems in place of a file
 * @throws ScenarioError with every problem at once: paths that lead nowhere, values out of bounds, impossible combinations
 * @example
 * setParameters(scenario, [{ path: 'entry.market', value: 0 }], 'point 0').entry.market; // 0
 */
export function setParameters(scenario: Scenario, settings: readonly ParameterSetting[], place: string): Scenario {
  const { design: _, calibration: __, expect, ...others } = scenario;
  // What is expected at some points of the design is held to the whole of it, not to one point.
  const rest = { ...others, expect: expect.filter((line) => line.at === undefined && line.minus_at === undefined) };
  const position = { file: place };
  const problems: ScenarioProblem[] = [];
  let node: ScenarioNode = nodeFromValue(rest, position);
  for (const { path, value } of settings) {
    const steps = parseSettingPath(path);
    if (steps === undefined) {
      problems.push(notAPath(path, place));
      continue;
    }
    const result = applySetting(node, steps, nodeFromValue(value, position), position);
    if ('problem' in result) problems.push(result.problem);
    else node = result.node;
  }
  const checked = checkScenario(node);
  problems.push(...checked.problems.filter(({ severity }) => severity === 'error'));
  if (checked.scenario === undefined || problems.length > 0) throw new ScenarioError(problems);
  return freeze(checked.scenario, true);
}

function notAPath(path: string, place: string): ScenarioProblem {
  return {
    severity: 'error',
    position: { file: place },
    path: [],
    expected: 'a path such as entry.imposed.half_width or organisation.groups.operators.size',
    got: describeText(path),
  };
}
