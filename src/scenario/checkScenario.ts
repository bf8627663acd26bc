import { type Scenario, scenarioSchema } from './definition/scenario.ts';
import { scenarioChecks } from './checks/scenarioChecks.ts';
import { checkMetricNames, type MetricNames } from './checks/checkMetricNames.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './checks/scenarioCheck.ts';
import { scenarioPath, shapeProblems } from './checkShape.ts';
import { findUnplainTexts } from './findUnplainTexts.ts';
import { repairValue } from './repairValue.ts';
import { keyPositionAt, nodeAt, plainValue, positionAt, type ScenarioNode } from './scenarioNode.ts';
import type { ScenarioPath, ScenarioProblem } from './scenarioProblem.ts';

/** A scenario with its defaults, when nothing is wrong with it, and all that is wrong or doubtful. */
export interface CheckedScenario {
  readonly scenario?: Scenario;
  readonly problems: readonly ScenarioProblem[];
}

/** Wrong places beyond which combinations are not looked at: each would be held to each. */
const mostWrong = 1000;

/** What a scenario is held to beside its definition. */
export interface CheckOptions {
  /** Whether everything was read; otherwise only what is written is held to anything. */
  readonly isComplete?: boolean;
  /** Names of the data set’s columns; without it, the metrics that a scenario names are not checked. */
  readonly metricNames?: ((scenario: Scenario) => MetricNames) | undefined;
}

/** How often taking out wrong values may bring up others, such as the items of a list. */
const repairRounds = 4;

/**
 * Holds a tree of values to the definition of a scenario, then to what is possible in combination.
 *
 * Combinations are checked even where single values are wrong, as far as they do not rest on these.
 */
export function checkScenario(root: ScenarioNode, options: CheckOptions = {}): CheckedScenario {
  const { isComplete = true, metricNames } = options;
  const unplain = findUnplainTexts(root);
  if (unplain.length > 0) return { problems: unplain };
  const checks = metricNames === undefined ? scenarioChecks : [...scenarioChecks, checkMetricNames(metricNames)];
  const parsed = scenarioSchema.safeParse(plainValue(root));
  if (parsed.success) {
    return { scenario: parsed.data, problems: isComplete ? findCombinations(root, parsed.data, checks, []) : [] };
  }
  const wrong = shapeProblems(root, parsed.error.issues);
  if (!isComplete) return { problems: wrong.filter(({ path }) => nodeAt(root, path) !== undefined) };
  const repaired = repairScenario(root);
  if (repaired === undefined) return { problems: wrong };
  const paths = [...wrong.map(({ path }) => path), ...repaired.paths];
  if (paths.length > mostWrong) return { problems: wrong };
  return { problems: [...wrong, ...findCombinations(root, repaired.scenario, checks, paths)] };
}

function findCombinations(
  root: ScenarioNode,
  scenario: Scenario,
  checks: readonly ScenarioCheck[],
  wrong: readonly ScenarioPath[],
): ScenarioProblem[] {
  const findings = checks
    .flatMap((check) => check(scenario))
    .filter((finding) => wrong.every((path) => !restsOn(finding, path)));
  const issues = ['organisation', 'issues'];
  if (nodeAt(root, issues) !== undefined) return findings.map((finding) => locate(root, finding));
  // Own groups without own issues: one problem, not one for every name in issues that nobody wrote.
  const others = findings.filter(({ path }) => !(path[1] === 'issues' && path.length > 2));
  const misfits = others.length < findings.length;
  const missing = findError(issues, 'issues that these groups perform', 'none; the default issues name other groups');
  return [...others, ...(misfits ? [missing] : [])].map((finding) => locate(root, finding));
}

/** The scenario without its wrong values, and which those were. */
function repairScenario(root: ScenarioNode): { scenario: Scenario; paths: ScenarioPath[] } | undefined {
  const value = plainValue(root);
  const paths: ScenarioPath[] = [];
  for (let round = 0; round < repairRounds; round++) {
    const parsed = scenarioSchema.safeParse(value);
    if (parsed.success) return { scenario: parsed.data, paths };
    for (const issue of parsed.error.issues) {
      const path = scenarioPath(issue.path);
      const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      for (const wrong of keys) {
        paths.push(wrong);
        repairValue(value, wrong);
      }
    }
  }
  return undefined;
}

function restsOn(finding: CheckFinding, wrong: ScenarioPath): boolean {
  const patterns = [...(finding.restsOn ?? []).map((pattern) => pattern.split('.')), finding.path];
  return patterns.some((pattern) =>
    // One lies within the other.
    pattern.every((step, at) => at >= wrong.length || step === '*' || String(step) === String(wrong[at])),
  );
}

function locate(root: ScenarioNode, finding: CheckFinding): ScenarioProblem {
  const { severity, path, expected, got, hint } = finding;
  const position = finding.atKey === true ? keyPositionAt(root, path) : positionAt(root, path);
  return { severity, position, path, expected, got, ...(hint === undefined ? {} : { hint }) };
}
