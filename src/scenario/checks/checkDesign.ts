import { applySetting } from '../applySetting.ts';
import { describeExpected } from '../describeExpected.ts';
import { describeText } from '../describeValue.ts';
import type { Design } from '../definition/design.ts';
import type { Factor, Setting } from '../definition/factor.ts';
import type { Scenario } from '../definition/scenario.ts';
import { fitsSchema } from '../fitsSchema.ts';
import { parameterColumn, parameterName } from '../parameterName.ts';
import { parseSettingPath } from '../parseSettingPath.ts';
import { scaleProblem } from '../scale.ts';
import { schemaAt } from '../schemaAt.ts';
import type { JsonSchema } from '../scenarioJsonSchema.ts';
import { nodeFromValue, type ScenarioNode } from '../scenarioNode.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { checkDesignKeys } from './checkDesignKeys.ts';
import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** What belongs to the whole data set and is the same at every point. */
const fixed = [
  'name',
  'title',
  'description',
  'source',
  'home_mode',
  'date',
  'seed',
  'replicates',
  'weeks',
  'placebo',
  'compare',
  'design',
  'record',
  'expect',
  'not_modelled',
];

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
          take(place, parameterColumn(target.name), `case ${name}`, 'parameter');
          findings.push(...checkValue(value, target.schema, place));
        }
      }
    }
  }
  return findings;
}

/** The place that a path leads to, or what is wrong with the path. */
function findTarget(
  scenario: Scenario,
  root: ScenarioNode,
  path: string,
  place: ScenarioPath,
): { readonly name: string; readonly schema: JsonSchema } | { readonly finding: CheckFinding } {
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
  const [from, to] = range ?? [NaN, NaN];
  const problem = scaleProblem({ kind: scale ?? 'linear', from, to });
  if (problem !== undefined) {
    const [expected, got] = splitProblem(problem);
    return [findError([...place, 'range'], expected, got)];
  }
  if (schema.type === 'integer' && scale !== 'integer') {
    return [
      findError([...place, 'scale'], '`integer` for a whole number', scale ?? 'none', {
        hint: 'or write out the values with sweep',
      }),
    ];
  }
  return [from, to].flatMap((value, at) => checkValue(value, schema, [...place, 'range', at]));
}

/** `expected …, got …` of a problem in words, in two. */
function splitProblem(problem: string): readonly [expected: string, got: string] {
  const at = problem.indexOf(', got ');
  return [problem.slice('expected '.length, at), problem.slice(at + ', got '.length)];
}

function checkValue(value: Setting, schema: JsonSchema, place: ScenarioPath): CheckFinding[] {
  return fitsSchema(schema, value) ? [] : [findError(place, describeExpected(schema), JSON.stringify(value))];
}

function checkOutputs({ compare, placebo }: Scenario, { outputs }: Design): CheckFinding[] {
  const run = new Set<string>(['none', ...compare.modes, ...(placebo ? ['placebo'] : [])]);
  return outputs.flatMap(({ mode, minus }, at) => {
    const place = ['design', 'outputs', at];
    const findings = [];
    if (minus === mode) findings.push(findError([...place, 'minus'], 'another mode', `"${mode}", the mode itself`));
    for (const [key, name] of [
      ['mode', mode],
      ['minus', minus],
    ] as const) {
      if (name === undefined || run.has(name)) continue;
      const restsOn = ['compare.modes', 'placebo'];
      findings.push(
        findWarning([...place, key], `a mode that is run (${[...run].join(', ')})`, `"${name}"`, { restsOn }),
      );
    }
    return findings;
  });
}
