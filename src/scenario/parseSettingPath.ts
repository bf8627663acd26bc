import type { ScenarioPath } from './scenarioProblem.ts';

/**
 * Splits `organisation.groups[2].size` or `organisation.groups.operators.size` into steps; indices are numbers.
 *
 * @returns undefined where the text is not a path.
 */
export function parseSettingPath(text: string): ScenarioPath | undefined {
  if (!/^[A-Za-z_][\w-]*(\.[\w-]+|\[\d{1,9}\])*$/.test(text)) return undefined;
  const steps: (string | number)[] = [];
  for (const [, key, index] of text.matchAll(/([A-Za-z_0-9-]+)(?=[.[]|$)|\[(\d+)\]/g)) {
    steps.push(key ?? Number(index));
  }
  return steps;
}
