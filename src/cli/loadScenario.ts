import { columnsOf } from '../model/measures/columnsOf.ts';
import { checkPoints } from '../plan/checkPoints.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import type { MetricNames } from '../scenario/checks/checkMetricNames.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { ParsedScenario } from '../scenario/parseScenario.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import { readScenarioFile } from '../scenario/readScenarioFile.ts';

/**
 * Reads a scenario for a command: its values, combinations, and the columns that it names.
 *
 * @param file - As the user typed it.
 * @param cwd - `terminal.cwd`.
 * @returns the scenario, and warnings to be printed on stderr with `formatProblem`.
 * @throws ScenarioError with every problem at once.
 */
export function loadScenario(file: string, overrides: ScenarioOverrides, cwd: string): ParsedScenario {
  const parsed = readScenarioFile(file, { overrides, cwd, metricNames: namesOf });
  const problems = checkPoints(parsed.scenario);
  if (problems.length > 0) {
    throw new ScenarioError(
      problems.map((problem) => ({ ...problem, position: { file: `${file}, ${problem.position.file}` } })),
    );
  }
  return parsed;
}

function namesOf(scenario: Scenario): MetricNames {
  const columns = columnsOf(scenario);
  const byRole = columns.filter(
    ({ role, group, facet }) => role !== undefined && group === undefined && facet === undefined,
  );
  return {
    columns: columns.map(({ name }) => name),
    roleMeasures: [...new Set(byRole.map(({ measure }) => measure))],
  };
}
