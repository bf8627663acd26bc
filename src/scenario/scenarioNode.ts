import type { Position, ScenarioPath } from './scenarioProblem.ts';

/** A value of a scenario together with where it was written, before it is checked. */
export type ScenarioNode = ScalarNode | ListNode | MapNode;

/** A number, text, truth value or nothing. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written: `1e999` where the value is Infinity. */
  readonly text: string;
  readonly position: Position;
}

/** A list. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly ScenarioNode[];
  readonly position: Position;
}

/** A mapping; keys are unique, and none of them is inherited by every object. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly position: Position;
}

/** A key and its value. */
export interface MapEntry {
  readonly key: string;
  readonly keyPosition: Position;
  readonly value: ScenarioNode;
}

/** The value one step down, if there is one. */
export function childOf(node: ScenarioNode, step: string | number): ScenarioNode | undefined {
  if (node.kind === 'map') return node.entries.find((entry) => entry.key === step)?.value;
  return node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
}

/** The value at a path, if it is written. */
export function nodeAt(root: ScenarioNode, path: ScenarioPath): ScenarioNode | undefined {
  let node: ScenarioNode | undefined = root;
  for (const step of path) node = node === undefined ? undefined : childOf(node, step);
  return node;
}

/** Where the value at a path is written; for one that is not, the nearest mapping or list around it. */
export function positionAt(root: ScenarioNode, path: ScenarioPath): Position {
  let node = root;
  let position = root.position;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) break;
    // A block mapping or list starts a line below its key: the key is where the eye looks.
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
    position = child.kind === 'scalar' || entry === undefined ? child.position : entry.keyPosition;
    node = child;
  }
  return position;
}

/** Where the key of a path is written. */
export function keyPositionAt(root: ScenarioNode, path: ScenarioPath): Position {
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.find(({ key }) => key === path.at(-1)) : undefined;
  return entry?.keyPosition ?? positionAt(root, path);
}

/** Plain data, without positions. */
export function plainValue(node: ScenarioNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
    default:
      throw new Error(`scenario: unknown node ${String(node satisfies never)}`);
  }
}

/** Nodes for plain data that was not written in a file, such as a default; `undefined` values are left out. */
export function nodeFromValue(value: unknown, position: Position): ScenarioNode {
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item: unknown) => nodeFromValue(item, position)), position };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([key, child]) => ({ key, keyPosition: position, value: nodeFromValue(child, position) }));
    return { kind: 'map', entries, position };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return { kind: 'scalar', value, text: String(value), position };
  }
  throw new TypeError(`scenario: expected plain data, got ${typeof value}`);
}
