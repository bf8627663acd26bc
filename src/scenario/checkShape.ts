import type { z } from 'zod';
import { describeExpected } from './describeExpected.ts';
import { describeText } from './describeText.ts';
import { describeValue } from './describeValue.ts';
import { nearestName } from './nearestName.ts';
import { keyPositionAt, nodeAt, positionAt, type ScenarioNode } from './scenarioNode.ts';
import { formatPath, type ScenarioPath, type ScenarioProblem } from './scenarioProblem.ts';
import { keysOf, schemaAt, walkSchema } from './schemaAt.ts';

/** Mistakes that are looked into, of one kind: each takes a search through the definition, and nobody reads more. */
const mostIssues = 200;
/** Unknown keys of one mapping that are counted. */
const mostKeys = 1000;

/** Says in the grammar of scenario problems what the definition has against a value. */
export function shapeProblems(root: ScenarioNode, issues: readonly z.core.$ZodIssue[]): ScenarioProblem[] {
  return issues.slice(0, mostIssues).flatMap((issue) => {
    const path = scenarioPath(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, mostKeys).map((key, at) => unknownKey(root, path, key, at < mostIssues));
    if (issue.code === 'invalid_union' && nodeAt(root, path)?.kind === 'map') {
      // Of a number or a mapping, a mapping was meant: what is wrong lies in it.
      const meant = issue.errors.find((branch) =>
        branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
      );
      if (meant !== undefined) {
        return shapeProblems(
          root,
          meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        );
      }
    }
    return [wrongValue(root, path, issue)];
  });
}

/** The path of a definition’s issue; symbols cannot occur in what was read from YAML. */
export function scenarioPath(path: readonly PropertyKey[]): ScenarioPath {
  return path.map((step) => (typeof step === 'symbol' ? step.toString() : step));
}

/** @param isSought - whether the key that was meant is looked for */
function unknownKey(root: ScenarioNode, parent: ScenarioPath, key: string, isSought: boolean): ScenarioProblem {
  const path = [...parent, key];
  const schema = schemaAt(parent);
  const names = schema === undefined ? [] : keysOf(schema);
  const nearest = isSought ? nearestName(key, names) : undefined;
  const elsewhere = isSought && nearest === undefined ? placesOf(key) : [];
  const suggestion = nearest ?? elsewhere[0];
  return {
    severity: 'error',
    position: keyPositionAt(root, path),
    path,
    expected:
      suggestion === undefined && names.length <= 20
        ? `one of the keys ${names.join(', ')}`
        : `a key of ${parent.length === 0 ? 'the scenario' : formatPath(parent)}`,
    got: `the unknown key ${describeText(key)}`,
    ...(suggestion === undefined ? {} : { hint: `did you mean "${suggestion}"?` }),
  };
}

/** Where in a scenario a key belongs that is known but stands elsewhere. */
function placesOf(key: string): string[] {
  const places: string[] = [];
  walkSchema((path, name) => {
    if (name === key) places.push(path);
  });
  return places.length > 3 ? [] : places;
}

function wrongValue(root: ScenarioNode, path: ScenarioPath, issue: z.core.$ZodIssue): ScenarioProblem {
  if (issue.code === 'invalid_key') {
    const wanted = issue.issues.map(({ message }) => message).join('; ');
    return {
      severity: 'error',
      position: keyPositionAt(root, path),
      path,
      expected: `a name of ${wanted}`,
      got: describeText(String(path.at(-1))),
    };
  }
  const node = nodeAt(root, path);
  // The discriminator of a union is an ordinary key of each of its branches.
  const schema = schemaAt(path);
  const isFormat = issue.code === 'invalid_format' && schema?.format !== 'date';
  const expected = isFormat || schema === undefined ? issue.message : describeExpected(schema);
  return {
    severity: 'error',
    position: positionAt(root, path),
    path,
    expected,
    got: describeValue(node),
    ...hintFor(node, schema?.enum, schema?.type),
  };
}

function hintFor(
  node: ScenarioNode | undefined,
  names: readonly unknown[] | undefined,
  type: string | undefined,
): { hint?: string } {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return {};
  if (names !== undefined) {
    const nearest = nearestName(
      node.value,
      names.filter((name) => typeof name === 'string'),
    );
    return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
  }
  if (type === 'boolean') {
    if (/^(yes|on|y)$/i.test(node.value)) return { hint: 'write true' };
    if (/^(no|off|n)$/i.test(node.value)) return { hint: 'write false' };
  }
  if ((type === 'number' || type === 'integer') && node.value.trim() !== '' && Number.isFinite(Number(node.value))) {
    return { hint: 'write the number without quotes' };
  }
  return {};
}
