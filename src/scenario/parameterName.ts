import type { Scenario } from './definition/scenario.ts';
import type { ScenarioPath } from './scenarioProblem.ts';

/**
 * One name for one parameter, however it is written: items of a list go by their id where they have one.
 *
 * @param path - of a place that the scenario has, with indices for items of lists
 * @example parameterName(scenario, ['organisation', 'groups', 1, 'size']) // 'organisation.groups.operators.size'
 */
export function parameterName(scenario: Scenario, path: ScenarioPath): string {
  let place: unknown = scenario;
  const steps = path.map((step) => {
    place = isRecord(place) ? place[step] : undefined;
    if (typeof step !== 'number') return step;
    return isRecord(place) && typeof place['id'] === 'string' ? place['id'] : String(step);
  });
  return steps.join('.');
}

/** Name of the column that holds what a parameter, or a factor of cases, was set to. */
export function parameterColumn(name: string): string {
  return `param_${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}`;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
