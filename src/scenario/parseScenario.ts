import { freeze } from 'immer';
import { applyOverrides, type ScenarioOverrides } from './applyOverrides.ts';
import { checkScenario } from './checkScenario.ts';
import type { Scenario } from './definition/scenario.ts';
import { type ReadExtended, resolveExtends } from './resolveExtends.ts';
import { ScenarioError } from './scenarioError.ts';
import { keyPositionAt, positionAt } from './scenarioNode.ts';
import type { Position, ScenarioPath, ScenarioProblem } from './scenarioProblem.ts';

/** Where a scenario comes from and what is changed in it. */
export interface ParseOptions {
  /** Name shown in problems; `scenario.yaml` unless given. */
  readonly file?: string;
  /** One name for one file, by which cycles of `extends` are seen; the shown name unless given. */
  readonly identity?: string;
  /** Finds the scenarios that are extended; without it, `extends` is an error. */
  readonly readFile?: ReadExtended;
  /** Options of a command line, folded into the scenario. */
  readonly overrides?: ScenarioOverrides;
}

/** A valid scenario and what is doubtful about it. */
export interface ParsedScenario {
  /** Complete, with every default filled in, and frozen. */
  readonly scenario: Scenario;
  readonly warnings: readonly ScenarioProblem[];
  /** Where a value, or a key, was written: for problems that only a later stage can see. */
  readonly locate: (path: ScenarioPath, part?: 'key' | 'value') => Position;
}

/**
 * Turns the text of a scenario (YAML 1.2 or JSON) into a validated scenario.
 *
 * Reads what it extends, folds in overrides, fills in defaults, and checks values and combinations. Nothing is written.
 *
 * @throws ScenarioError with every problem at once, each as `file:line:column path: expected …, got …`.
 * @example parseScenario('name: my-site\nweeks: 104').scenario.weeks // 104
 */
export function parseScenario(text: string, options: ParseOptions = {}): ParsedScenario {
  const { file = 'scenario.yaml', identity = file, readFile, overrides = {} } = options;
  const source = resolveExtends({ file, identity, text }, readFile);
  if (source.node === undefined) throw new ScenarioError(source.problems);
  const overridden = source.node.kind === 'map' ? applyOverrides(source.node, overrides) : undefined;
  const root = overridden?.node ?? source.node;
  const checked = checkScenario(root);
  const earlier = [...source.problems, ...(overridden?.problems ?? [])];
  const problems = [...earlier, ...checked.problems.filter((problem) => !isKnown(problem, earlier))];
  if (checked.scenario === undefined || problems.some(({ severity }) => severity === 'error')) {
    throw new ScenarioError(problems);
  }
  return {
    scenario: freeze(checked.scenario, true),
    warnings: problems,
    locate: (path, part) => (part === 'key' ? keyPositionAt(root, path) : positionAt(root, path)),
  };
}

/** Whether something was already said about this value, for instance that its text cannot be read. */
function isKnown({ path }: ScenarioProblem, earlier: readonly ScenarioProblem[]): boolean {
  return earlier.some(
    (known) =>
      known.severity === 'error' &&
      known.path.length > 0 &&
      known.path.every((step, at) => String(step) === String(path[at])),
  );
}
