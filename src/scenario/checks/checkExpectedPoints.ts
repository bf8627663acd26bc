import { describeText } from '../describeText.ts';
import type { Design } from '../definition/design.ts';
import type { Setting } from '../definition/factor.ts';
import { suggestName } from '../nearestName.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

/** Points that an expectation names can be points of the design. */
export const checkExpectedPoints: ScenarioCheck = ({ expect, design }) =>
  expect.flatMap((line, index) =>
    (['at', 'minus_at'] as const).flatMap((key) => {
      const settings = line[key];
      return settings === undefined ? [] : checkSettings(settings, design, ['expect', index, key]);
    }),
  );

function checkSettings(
  settings: Readonly<Record<string, Setting>>,
  design: Design | undefined,
  place: ScenarioPath,
): CheckFinding[] {
  if (design === undefined) {
    return [findError(place, 'points only beside a design', 'a scenario without one', { atKey: true })];
  }
  const known = [...Object.keys(design.parameters), ...Object.keys(design.cases)];
  return Object.entries(settings).flatMap(([path, value]) => {
    if (!known.includes(path)) {
      const expected = `a path as the design writes it (${known.join(', ')})`;
      return [
        findError([...place, path], expected, describeText(path), {
          atKey: true,
          restsOn: ['design.parameters', 'design.cases'],
          ...suggestName(path, known),
        }),
      ];
    }
    // Values of a range are known once the points are laid.
    const values = Object.hasOwn(design.parameters, path)
      ? design.parameters[path].sweep
      : Object.keys(design.cases[path]);
    if (values === undefined || values.includes(value)) return [];
    const shown = values.slice(0, 10).map((one) => JSON.stringify(one));
    const expected = `a value that the design gives it (${shown.join(', ')}${values.length > 10 ? ', …' : ''})`;
    return [findError([...place, path], expected, JSON.stringify(value))];
  });
}
