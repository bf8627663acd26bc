import { freeze } from 'immer';
import { applyOverrides, type ScenarioOverrides } from './applyOverrides.ts';
import type { MetricNames } from './checks/checkMetricNames.ts';
import { checkScenario } from './checkScenario.ts';
import type { Scenario } from './definition/scenario.ts';
import { type ReadExtended, resolveExtends } from './resolveExtends.ts';
import { inReadingOrder } from './inReadingOrder.ts';
import { ScenarioError } from './scenarioError.ts';
import { nodeAt, type ScenarioNode } from './scenarioNode.ts';
import type { ScenarioPath, ScenarioProblem } from './scenarioProblem.ts';

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
  /** Names of the data set’s columns; without it, the metrics that a scenario names are not checked. */
  readonly metricNames?: ((scenario: Scenario) => MetricNames) | undefined;
}

/** A valid scenario and what is doubtful about it. */
export interface ParsedScenario {
  /** Complete, with every default filled in, and frozen. */
  readonly scenario: Scenario;
  readonly warnings: readonly ScenarioProblem[];
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
  const { file = 'scenario.yaml', identity = file, readFile, overrides = {}, metricNames } = options;
  const source = resolveExtends({ file, identity, text }, readFile);
  if (source.node === undefined) throw new ScenarioError(source.problems);
  const overridden = source.node.kind === 'map' ? applyOverrides(source.node, overrides) : undefined;
  const root = overridden?.node ?? source.node;
  const checked = checkScenario(root, { isComplete: source.isComplete, metricNames });
  const earlier = [...source.problems, ...(overridden?.problems ?? [])];
  const refused = earlier.filter(({ path }) => path.length > 0 && isRefused(nodeAt(root, path)));
  const later = checked.problems.filter(({ path }) => !refused.some((known) => isWithin(path, known.path)));
  const problems = [...earlier, ...later];
  if (checked.scenario === undefined || problems.some(({ severity }) => severity === 'error')) {
    throw new ScenarioError(problems);
  }
  return {
    scenario: freeze(checked.scenario, true),
    warnings: inReadingOrder(problems),
  };
}

/** Whether a value was left out because it could not be read: one problem is enough. */
function isRefused(node: ScenarioNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

function isWithin(path: ScenarioPath, outer: ScenarioPath): boolean {
  return outer.every((step, at) => String(step) === String(path[at]));
}
