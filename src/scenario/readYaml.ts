import {
  type Alias,
  type Document,
  LineCounter,
  type Node,
  type Pair,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import { describeText } from './describeText.ts';
import { isPlainText } from './isPlainText.ts';
import { nestsDeeper } from './nestsDeeper.ts';
import type { MapEntry, ScenarioNode } from './scenarioNode.ts';
import type { Position, ScenarioPath, ScenarioProblem } from './scenarioProblem.ts';

/** Limits within which every honest scenario lies; beyond them a file is refused before it can do harm. */
export const yamlLimits = {
  characters: 1_000_000,
  depth: 24,
  /** Keys, scalars, lists and mappings; an alias counts as much as what it stands for. */
  values: 50_000,
  /** Of one mapping. */
  keys: 5000,
  /** Problems after which reading ends: nobody reads more. */
  problems: 1000,
  syntaxErrors: 20,
} as const;
const limits = yamlLimits;
/** Levels that are composed at all; the exact limit is held afterwards, with its place. */
const mostNested = 4 * limits.depth;

/** What was read: no node where the text is not YAML at all. */
export interface YamlReading {
  readonly node?: ScenarioNode;
  readonly problems: readonly ScenarioProblem[];
}

/**
 * Reads YAML 1.2 (JSON is YAML) into values with positions, without trusting it.
 *
 * Duplicate keys, keys that every object inherits (`__proto__`, `constructor`), control characters, unknown tags,
 * aliases that multiply, and texts that are too long or too deep are problems.
 *
 * @param file - Name shown in problems; an option such as `--set` has no lines.
 */
export function readYaml(text: string, file: string): YamlReading {
  const lines = new LineCounter();
  const positionOf = (offset: number | undefined): Position => {
    if (file.startsWith('--')) return { file };
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (expected: string, got: string, offset?: number, hint?: string): YamlReading => ({
    problems: [problem(positionOf(offset), [], expected, got, hint)],
  });
  if (text.length > limits.characters) {
    return refuse(`at most ${limits.characters} characters`, `${text.length}`);
  }
  const tooDeep = refuse(`at most ${limits.depth} levels`, 'a text nested far deeper');
  if (nestsDeeper(text, mostNested)) return tooDeep;
  let document: Document;
  try {
    document = parseDocument(text, {
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: false,
      keepSourceTokens: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.some(({ message }) => message.includes('call stack'))) return tooDeep;
  if (complaints.length > 0) {
    const distinct = new Map(complaints.map((complaint) => [`${complaint.pos[0]} ${complaint.code}`, complaint]));
    return {
      problems: [...distinct.values()]
        .slice(0, limits.syntaxErrors)
        .map(({ code, message, pos }) => problem(positionOf(pos[0]), [], 'valid YAML', syntaxError(code, message))),
    };
  }
  if (document.directives?.yaml.version === '1.1') {
    return refuse('YAML 1.2', 'a %YAML 1.1 directive', 0, 'delete the directive');
  }
  if (document.contents === null) {
    return { node: { kind: 'scalar', value: null, text: '', position: positionOf(0) }, problems: [] };
  }
  try {
    return new NodeReader(resolveAliases(document.contents), positionOf).read(document.contents);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

/** What each alias stands for: the last anchor of its name above it. The library looks for it anew from the top each time. */
function resolveAliases(contents: Node): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(contents, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function syntaxError(code: string, message: string): string {
  return code === 'MULTIPLE_DOCS' ? 'a second document after ---' : describeText(message, 200);
}

function problem(
  position: Position,
  path: ScenarioPath,
  expected: string,
  got: string,
  hint?: string,
): ScenarioProblem {
  return { severity: 'error', position, path, expected, got, ...(hint === undefined ? {} : { hint }) };
}

class NodeReader {
  private readonly problems: ScenarioProblem[] = [];
  private readonly aliases: ReadonlyMap<Alias, Node>;
  private readonly positionOf: (offset: number | undefined) => Position;
  private values = 0;
  /** What makes the whole text one that is not looked into. */
  private excess: ScenarioProblem | undefined;

  constructor(aliases: ReadonlyMap<Alias, Node>, positionOf: (offset: number | undefined) => Position) {
    this.aliases = aliases;
    this.positionOf = positionOf;
  }

  read(contents: Node): YamlReading {
    const node = this.readNode(contents, [], 0);
    if (this.excess !== undefined) return { problems: [this.excess] };
    if (this.values > limits.values) {
      const position = this.positionOf(0);
      const got = 'more (aliases count as often as they are used)';
      return { problems: [problem(position, [], `at most ${limits.values} values`, got)] };
    }
    if (this.problems.length >= limits.problems) return { problems: this.problems.slice(0, limits.problems) };
    return node === undefined ? { problems: this.problems } : { node, problems: this.problems };
  }

  private readNode(node: unknown, path: ScenarioPath, depth: number): ScenarioNode | undefined {
    this.values += 1;
    if (this.excess !== undefined || this.values > limits.values) return undefined;
    if (this.problems.length >= limits.problems) return undefined;
    if (node === null || node === undefined) {
      return { kind: 'scalar', value: null, text: '', position: this.positionOf(0) };
    }
    const position = this.positionOf(offsetOf(node));
    if (depth > limits.depth) {
      this.excess ??= problem(position, path, `at most ${limits.depth} levels`, 'a deeper one');
      return undefined;
    }
    if (isAlias(node)) {
      const target = this.aliases.get(node);
      if (target === undefined) {
        this.problems.push(
          problem(position, path, 'an anchor above', `an unknown one, *${describeText(node.source).slice(1, -1)}`),
        );
        return undefined;
      }
      return this.readNode(target, path, depth + 1);
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.readNode(item, [...path, index], depth + 1));
      // A refused item keeps its place, so that the indices of the others stay true.
      const refused: ScenarioNode = { kind: 'scalar', value: null, text: '', position };
      return { kind: 'list', items: items.map((item) => item ?? refused), position };
    }
    if (isMap(node)) return { kind: 'map', entries: this.readEntries(node.items, path, depth), position };
    if (isScalar(node)) return this.readScalar(node.value, node.source, path, position);
    this.problems.push(problem(position, path, 'a value', 'something else'));
    return undefined;
  }

  private readEntries(pairs: readonly Pair[], path: ScenarioPath, depth: number): MapEntry[] {
    const entries = new Map<string, MapEntry>();
    if (pairs.length > limits.keys) {
      const position = this.positionOf(offsetOf(pairs[limits.keys].key));
      this.excess ??= problem(position, path, `at most ${limits.keys} keys`, `${pairs.length}`);
      return [];
    }
    for (const pair of pairs) {
      if (this.problems.length >= limits.problems) break;
      const keyPosition = this.positionOf(offsetOf(pair.key));
      const key = keyText(pair.key);
      if (key === undefined) {
        this.problems.push(problem(keyPosition, path, 'a key that is a word', 'another kind of key'));
        continue;
      }
      const keyPath = [...path, key];
      const twin = entries.get(key);
      if (!isPlainText(key)) {
        this.problems.push(problem(keyPosition, keyPath, 'a key without control characters', describeText(key)));
      } else if (key in Object.prototype) {
        this.problems.push(problem(keyPosition, keyPath, 'another key', 'a name that JavaScript keeps for itself'));
      } else if (twin !== undefined) {
        const { line } = twin.keyPosition;
        const first = line === undefined ? 'a key that is given twice' : `a second one (the first is in line ${line})`;
        this.problems.push(problem(keyPosition, keyPath, 'each key once', first));
      } else {
        const value = this.readNode(pair.value ?? null, keyPath, depth + 1);
        if (value !== undefined) {
          entries.set(key, {
            key,
            keyPosition,
            value: pair.value === null ? { ...value, position: keyPosition } : value,
          });
        }
      }
    }
    return [...entries.values()];
  }

  private readScalar(
    value: unknown,
    source: string | undefined,
    path: ScenarioPath,
    position: Position,
  ): ScenarioNode | undefined {
    if (typeof value === 'string' && !isPlainText(value)) {
      this.problems.push(problem(position, path, 'text without control characters', describeText(value)));
      return undefined;
    }
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'scalar', value, text: source ?? String(value), position };
    }
    this.problems.push(problem(position, path, 'text, a number, true, false or a list', `a ${typeof value}`));
    return undefined;
  }
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function keyText(key: unknown): string | undefined {
  const value = isScalar(key) ? key.value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
