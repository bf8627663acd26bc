import { describeText } from './describeText.ts';
import { nearestName } from './nearestName.ts';
import type { JsonSchema } from './scenarioJsonSchema.ts';
import { childOf, nodeFromValue, type ListNode, type MapNode, type ScenarioNode } from './scenarioNode.ts';
import { formatPath, type Position, type ScenarioPath, type ScenarioProblem } from './scenarioProblem.ts';
import { keysOf, schemaAt, schemaBelow } from './schemaAt.ts';

/** A tree with one value set, or why it could not be. */
export type SettingResult =
  | { readonly node: ScenarioNode; readonly path: ScenarioPath }
  | { readonly problem: ScenarioProblem };

/** A step that leads nowhere. */
class LostStep extends Error {
  readonly problem: ScenarioProblem;

  constructor(problem: ScenarioProblem) {
    super('lost step');
    this.problem = problem;
  }
}

/**
 * Sets one value of a scenario, as `--set` does; what stood there is replaced.
 *
 * A list item is named by index or by its `id`. Lists that are not written are taken from their default first, so that
 * one group of the default organisation can be changed.
 *
 * @param position - Shown for problems with the value, such as `{ file: '--set' }`.
 */
export function applySetting(
  root: ScenarioNode,
  steps: ScenarioPath,
  value: ScenarioNode,
  position: Position,
): SettingResult {
  const path: (string | number)[] = [];
  try {
    const node = setBelow(root, schemaAt([]) ?? {}, steps, value, position, path);
    return { node, path };
  } catch (error) {
    if (error instanceof LostStep) return { problem: error.problem };
    throw error;
  }
}

function setBelow(
  node: ScenarioNode | undefined,
  schema: JsonSchema,
  steps: ScenarioPath,
  value: ScenarioNode,
  position: Position,
  path: (string | number)[],
): ScenarioNode {
  if (steps.length === 0) return value;
  const [step, ...rest] = steps;
  if (schema.type === 'array')
    return setItem(listOf(node, schema, position), schema, step, rest, value, position, path);
  const child = typeof step === 'string' && step !== 'extends' ? schemaBelow(schema, step) : undefined;
  if (typeof step === 'number' || child === undefined) throw lost(schema, step, position, path);
  path.push(step);
  const map: MapNode = node?.kind === 'map' ? node : { kind: 'map', entries: [], position };
  const next = setBelow(childOf(map, step), child, rest, value, position, path);
  const entry = { key: step, keyPosition: next === value ? position : next.position, value: next };
  const others = map.entries.filter(({ key }) => key !== step);
  const present = map.entries.find(({ key }) => key === step);
  if (present === undefined) return { ...map, entries: [...others, entry] };
  return { ...map, entries: map.entries.map((old) => (old === present ? { ...old, ...entry } : old)) };
}

function listOf(node: ScenarioNode | undefined, schema: JsonSchema, position: Position): ListNode {
  if (node?.kind === 'list') return node;
  const standard = nodeFromValue(schema.default ?? [], position);
  return standard.kind === 'list' ? standard : { kind: 'list', items: [], position };
}

function setItem(
  list: ListNode,
  schema: JsonSchema,
  step: string | number,
  rest: ScenarioPath,
  value: ScenarioNode,
  position: Position,
  path: (string | number)[],
): ScenarioNode {
  const ids = list.items.map(idOf);
  const index = typeof step === 'number' ? step : ids.indexOf(step);
  const child = schemaBelow(schema, index);
  if (index < 0 || index >= list.items.length || child === undefined) {
    const names = ids.filter((id) => id !== undefined);
    const nearest = typeof step === 'string' ? nearestName(step, names) : undefined;
    throw new LostStep({
      severity: 'error',
      position,
      path: [...path, step],
      expected:
        names.length > 0 ? `one of ${names.join(', ')} or an index below ${list.items.length}` : describeIndices(list),
      got: typeof step === 'number' ? `the index ${step}` : describeText(step),
      ...(nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` }),
    });
  }
  path.push(index);
  const next = setBelow(list.items[index], child, rest, value, position, path);
  return { ...list, items: list.items.map((item, at) => (at === index ? next : item)) };
}

function describeIndices(list: ListNode): string {
  return list.items.length === 0 ? 'no index: the list is empty' : `an index below ${list.items.length}`;
}

function idOf(item: ScenarioNode): string | undefined {
  const id = childOf(item, 'id');
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : undefined;
}

function lost(schema: JsonSchema, step: string | number, position: Position, path: ScenarioPath): LostStep {
  const names = keysOf(schema).filter((name) => name !== 'extends');
  const nearest = typeof step === 'string' ? nearestName(step, names) : undefined;
  const owner = path.length === 0 ? 'the scenario' : formatPath(path);
  return new LostStep({
    severity: 'error',
    position,
    path: [...path, step],
    expected: names.length === 0 ? `no step below ${owner}` : `a key of ${owner}`,
    got: typeof step === 'number' ? `the index ${step}` : `the unknown key ${describeText(step)}`,
    ...(nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` }),
  });
}
