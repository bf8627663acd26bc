import type { Design } from '../definition/design.ts';
import type { Factor } from '../definition/factor.ts';
import type { Scenario } from '../definition/scenario.ts';
import { parameterColumn } from '../parameterName.ts';
import type { JsonSchema } from '../scenarioJsonSchema.ts';
import { nodeFromValue } from '../scenarioNode.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { checkDesignKeys } from './checkDesignKeys.ts';
import { checkModes } from './checkModes.ts';
import { checkRange, checkValue } from './checkRange.ts';
import { findTarget } from './findTarget.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

/** Everything that a design names exists, and every value that it gives is allowed. */
export const checkDesign: ScenarioCheck = (scenario) => {
  const { design } = scenario;
  if (design === undefined) return [];
  return [...checkDesignKeys(scenario, design), ...checkFactors(scenario, design), ...checkOutputs(scenario, design)];
};

function checkFactors(scenario: Scenario, design: Design): CheckFinding[] {
  const { design: _, ...rest } = scenario;
  const root = nodeFromValue(rest, { file: 'design' });
  const findings: CheckFinding[] = [];
  const takenBy = new Map<string, string>();
  const take = (place: ScenarioPath, column: string, owner: string, what: string) => {
    const other = takenBy.get(column);
    if (other === undefined) takenBy.set(column, owner);
    else if (other !== owner)
      findings.push(findError(place, `each ${what} in one factor`, `${owner} beside ${other}`, { atKey: true }));
  };
  for (const [path, factor] of Object.entries(design.parameters)) {
    const place = ['design', 'parameters', path];
    const target = findTarget(scenario, root, path, place);
    if ('finding' in target) {
      findings.push(target.finding);
      continue;
    }
    take(place, parameterColumn(target.name), path, 'parameter');
    findings.push(...checkFactor(factor, target.schema, place));
  }
  for (const [name, cases] of Object.entries(design.cases)) {
    take(['design', 'cases', name], parameterColumn(name), `case ${name}`, 'name');
    if (Object.keys(cases).length === 0) {
      findings.push(findError(['design', 'cases', name], 'at least one case, such as `as_is: {}`', 'none'));
    }
    for (const [label, settings] of Object.entries(cases)) {
      for (const [path, value] of Object.entries(settings)) {
        const place = ['design', 'cases', name, label, path];
        const target = findTarget(scenario, root, path, place);
        if ('finding' in target) findings.push(target.finding);
        else {
          // Of changes one at a time, two may set the same parameter: they never meet.
          if (design.type !== 'alone') take(place, parameterColumn(target.name), `case ${name}`, 'parameter');
          findings.push(...checkValue(value, target.schema, place));
        }
      }
    }
  }
  return findings;
}

function checkFactor(factor: Factor, schema: JsonSchema, place: ScenarioPath): CheckFinding[] {
  const { sweep, range, scale } = factor;
  if ((sweep === undefined) === (range === undefined)) {
    const got = sweep === undefined ? 'neither' : 'both';
    return [findError(place, '`sweep: [...]` or `range: [low, high]`', got)];
  }
  if (sweep !== undefined) {
    const wrong = sweep.flatMap((value, at) => checkValue(value, schema, [...place, 'sweep', at]));
    if (scale !== undefined) wrong.push(findError([...place, 'scale'], 'a scale only beside `range`', scale));
    return wrong;
  }
  return checkRange(range ?? [NaN, NaN], scale, schema, place);
}

function checkOutputs(scenario: Scenario, { outputs }: Design): CheckFinding[] {
  return outputs.flatMap((output, at) => checkModes(scenario, output, ['design', 'outputs', at]));
}
