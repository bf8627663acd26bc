import { applySetting } from '../applySetting.ts';
import { describeText } from '../describeText.ts';
import type { Scenario } from '../definition/scenario.ts';
import { parameterName } from '../parameterName.ts';
import { parseSettingPath } from '../parseSettingPath.ts';
import { schemaAt } from '../schemaAt.ts';
import type { JsonSchema } from '../scenarioJsonSchema.ts';
import { nodeFromValue, type ScenarioNode } from '../scenarioNode.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { type CheckFinding, findError } from './scenarioCheck.ts';

/** What belongs to the whole data set and is the same at every point. */
const fixed = [
  'name',
  'title',
  'description',
  'source',
  'home_mode',
  'authors',
  'license',
  'date',
  'seed',
  'replicates',
  'weeks',
  'placebo',
  'compare',
  'design',
  'calibration',
  'record',
  'expect',
  'not_modelled',
];

/** A parameter that is to be varied. */
export interface Target {
  /** Its one name, see `parameterName`. */
  readonly name: string;
  readonly schema: JsonSchema;
}

/**
 * The parameter that a path leads to, or what is wrong with the path.
 *
 * @param root - the scenario as a tree, without what is to be varied
 * @param place - where the path is written
 */
export function findTarget(
  scenario: Scenario,
  root: ScenarioNode,
  path: string,
  place: ScenarioPath,
): Target | { readonly finding: CheckFinding } {
  const more = { atKey: true };
  const steps = parseSettingPath(path);
  if (steps === undefined) {
    const expected = 'a path such as entry.imposed.half_width or organisation.groups.operators.size';
    return { finding: findError(place, expected, describeText(path), more) };
  }
  if (fixed.includes(String(steps[0])) || steps.at(-1) === 'id' || path === 'work.system') {
    const expected = 'a parameter of the organisation, its work, its client or the model';
    return { finding: findError(place, expected, `${describeText(path)}, which is the same at every point`, more) };
  }
  const result = applySetting(root, steps, nodeFromValue(0, { file: 'design' }), { file: 'design' });
  if ('problem' in result) {
    const { expected, got, hint } = result.problem;
    return { finding: findError(place, expected, got, { ...more, ...(hint === undefined ? {} : { hint }) }) };
  }
  const schema = schemaAt(result.path);
  if (schema === undefined || schema.type === 'object' || schema.type === 'array') {
    const got = `${describeText(path)}, which holds ${schema?.type === 'array' ? 'a list' : 'several values'}`;
    return { finding: findError(place, 'the path of one value', got, more) };
  }
  return { name: parameterName(scenario, result.path), schema };
}
