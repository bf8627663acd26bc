import { describeText } from './describeText.ts';
import { describeValue } from './describeValue.ts';
import { mergeScenarios } from './mergeScenarios.ts';
import { readYaml } from './readYaml.ts';
import { childOf, keyPositionAt, type MapNode, type ScenarioNode } from './scenarioNode.ts';
import type { Position, ScenarioProblem } from './scenarioProblem.ts';

/** A text and where it comes from. */
export interface SourceFile {
  /** Name shown in problems. */
  readonly file: string;
  /** One name for one file, by which cycles are seen; the shown name unless given. */
  readonly identity?: string;
  readonly text: string;
}

/**
 * Finds the scenario that another extends.
 *
 * @param reference - As written after `extends:`, relative to the file that says it.
 * @param from - Name of that file.
 * @throws an Error whose message says why it cannot be read.
 */
export type ReadExtended = (reference: string, from: string) => SourceFile;

/** More generations than any honest family of scenarios has. */
const longestChain = 20;

/** A scenario whose `extends` chain is folded into one tree. */
export interface ResolvedSource {
  readonly node?: ScenarioNode;
  readonly problems: readonly ScenarioProblem[];
  /** Whether all that is extended could be read: otherwise what seems missing may stand there. */
  readonly isComplete: boolean;
}

/** Reads a scenario and all that it extends, the oldest ancestor first. */
export function resolveExtends(source: SourceFile, readFile: ReadExtended | undefined): ResolvedSource {
  return resolveChain(source, readFile, []);
}

function resolveChain(
  source: SourceFile,
  readFile: ReadExtended | undefined,
  descendants: readonly SourceFile[],
): ResolvedSource {
  const { node, problems } = readYaml(source.text, source.file);
  if (node === undefined || node.kind !== 'map') {
    return node === undefined ? { problems, isComplete: false } : { node, problems, isComplete: true };
  }
  const reference = childOf(node, 'extends');
  if (reference === undefined) return { node, problems, isComplete: true };
  const own = withoutExtends(node);
  const refuse = (expected: string, got: string, position: Position = reference.position): ResolvedSource => ({
    node: own,
    isComplete: false,
    problems: [...problems, { severity: 'error', position, path: ['extends'], expected, got }],
  });
  if (reference.kind !== 'scalar' || typeof reference.value !== 'string' || reference.value === '') {
    return refuse('the path of a scenario file', describeValue(reference));
  }
  if (/^([/\\]|[A-Za-z][A-Za-z+.-]*:)/.test(reference.value)) {
    return refuse('a path relative to this file', describeText(reference.value));
  }
  if (readFile === undefined) return refuse('no extends: there are no files here', describeText(reference.value));
  let parent: SourceFile;
  try {
    parent = readFile(reference.value, source.file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('a scenario file that can be read', `${describeText(reference.value)} (${reason})`);
  }
  const chain = [...descendants, source];
  const loop = chain.findIndex((ancestor) => identityOf(ancestor) === identityOf(parent));
  if (loop >= 0) {
    const cycle = [...chain.slice(loop), chain[loop]].map(({ file }) => file).join(' → ');
    return refuse('a chain of scenarios that ends', `a cycle: ${cycle}`, keyPositionAt(node, ['extends']));
  }
  if (chain.length >= longestChain) return refuse(`at most ${longestChain} generations`, 'more');
  const ancestor = resolveChain(parent, readFile, chain);
  const all = [...problems, ...ancestor.problems];
  if (ancestor.node === undefined) return { node: own, problems: all, isComplete: false };
  if (ancestor.node.kind !== 'map') {
    const got = `${describeText(reference.value)}, which holds ${describeValue(ancestor.node)}`;
    return refuse('a scenario file with a mapping', got);
  }
  const warnings = childOf(own, 'name') === undefined ? [inheritedName(ancestor.node, reference.position)] : [];
  return {
    node: mergeScenarios(ancestor.node, own),
    problems: [...all, ...warnings],
    isComplete: ancestor.isComplete,
  };
}

function identityOf({ file, identity }: SourceFile): string {
  return identity ?? file;
}

function withoutExtends(node: MapNode): MapNode {
  return { ...node, entries: node.entries.filter(({ key }) => key !== 'extends') };
}

function inheritedName(ancestor: ScenarioNode, position: Position): ScenarioProblem {
  return {
    severity: 'warning',
    position,
    path: ['name'],
    expected: 'a name of its own',
    got: `that of the scenario it extends, ${describeValue(childOf(ancestor, 'name'))}`,
    hint: 'their results go to the same folder',
  };
}
