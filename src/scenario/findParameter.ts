import { listParameters, type ParameterDescription } from './listParameters.ts';
import { parseSettingPath } from './parseSettingPath.ts';
import { scenarioJsonSchema } from './scenarioJsonSchema.ts';
import type { ScenarioPath } from './scenarioProblem.ts';
import { schemaBelow } from './schemaAt.ts';

let cached: ReadonlyMap<string, ParameterDescription> | undefined;

function parametersByPath(): ReadonlyMap<string, ParameterDescription> {
  cached ??= new Map(listParameters().map((parameter) => [parameter.path, parameter]));
  return cached;
}

/**
 * The parameter that a path of a scenario leads to, or none where a scenario has no such place.
 *
 * Items of lists go by index, by id or, as in the definition, by `[]`. What stands below a parameter that holds a whole
 * mapping, as the share of one group does below the authors of a rule, belongs to that parameter.
 *
 * @example findParameter('organisation.groups.operators.size')?.path // 'organisation.groups[].size'
 */
export function findParameter(path: string | ScenarioPath): ParameterDescription | undefined {
  if (typeof path !== 'string') return parameterAt(path);
  return parametersByPath().get(path) ?? parameterAt(parseSettingPath(path) ?? []);
}

function parameterAt(path: ScenarioPath): ParameterDescription | undefined {
  let schema = scenarioJsonSchema();
  let place = '';
  let found: ParameterDescription | undefined;
  for (const step of path) {
    const isItem = schema.items !== undefined;
    const below = schemaBelow(schema, isItem ? 0 : step);
    if (below === undefined) return undefined;
    schema = below;
    place = isItem ? `${place}[]` : place === '' ? String(step) : `${place}.${step}`;
    found = parametersByPath().get(place) ?? found;
  }
  return found;
}
