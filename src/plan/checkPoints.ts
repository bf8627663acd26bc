import type { Scenario } from '../scenario/definition/scenario.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import type { ScenarioProblem } from '../scenario/scenarioProblem.ts';
import { planDesign } from './plannedDesign.ts';
import { scenarioAt } from './scenarioAt.ts';

/** Points that are looked at before anything runs; a wrong one among the others fails when it is run, and is named. */
const mostChecked = 64;
/** Points beyond this can be counted and refused, never run: runs are numbered by 32-bit integers. */
const mostRun = 2 ** 31;

/**
 * Looks whether the settings of design points can stand together: each value alone was checked before. All points of a
 * small design, of a large one some at equal steps.
 *
 * @returns problems, with the point in place of a file
 */
export function checkPoints(scenario: Scenario): ScenarioProblem[] {
  const design = planDesign(scenario);
  if (design === undefined) return [];
  const checked = Math.min(design.points, mostChecked);
  const problems: ScenarioProblem[] = [];
  for (let i = 0; i < checked; i += 1) {
    const point = checked === 1 ? 0 : Math.floor((i * (Math.min(design.points, mostRun) - 1)) / (checked - 1));
    try {
      scenarioAt(scenario, point, design);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const hint = `at point ${point}: ${design.factors.map(({ name }, at) => `${name} = ${String(design.valuesAt(point)[at])}`).join(', ')}`;
      problems.push(
        ...error.problems.map((problem) => ({
          ...problem,
          hint: problem.hint === undefined ? hint : `${hint}; ${problem.hint}`,
        })),
      );
    }
  }
  return problems;
}
