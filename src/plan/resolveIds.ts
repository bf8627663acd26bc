import type { Scenario } from '../scenario/definition/scenario.ts';
import type { ScenarioPath } from '../scenario/scenarioProblem.ts';

/** Ids as steps become indices, so that one place has one path. */
export function resolveIds(scenario: Scenario, steps: ScenarioPath): (string | number)[] {
  let place: unknown = scenario;
  return steps.map((step) => {
    const at = Array.isArray(place) && typeof step === 'string' ? place.findIndex((item) => idOf(item) === step) : step;
    place =
      typeof place === 'object' && place !== null
        ? Object.entries(place).find(([key]) => key === String(at))?.[1]
        : undefined;
    return at;
  });
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
