import { nearestName } from '../nearestName.ts';
import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** Devices record issues and groups that exist, and arrive before the end. */
export const checkDevices: ScenarioCheck = ({ devices, organisation, weeks }) => {
  const groups = organisation.groups.map(({ id }) => id);
  const issues = organisation.issues.map(({ id }) => id);
  return devices.flatMap((device, index) => {
    const path = ['devices', index];
    const findings: CheckFinding[] = [
      ...unknownNames([...path, 'issues'], device.issues, issues, 'issues'),
      ...unknownNames([...path, 'groups'], device.groups, groups, 'groups'),
    ];
    if (device.from_week > weeks) {
      findings.push(
        findWarning([...path, 'from_week'], `a week up to the last one, ${weeks}`, String(device.from_week), {
          restsOn: ['weeks'],
        }),
      );
    }
    return findings;
  });
};

function unknownNames(
  path: readonly (string | number)[],
  names: readonly string[],
  known: readonly string[],
  kind: 'groups' | 'issues',
): CheckFinding[] {
  return names.flatMap((name, at) => {
    if (known.includes(name)) return [];
    const nearest = nearestName(name, known);
    const more = nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
    const restsOn = [`organisation.${kind}.*.id`];
    return [findError([...path, at], `one of the ${kind} ${known.join(', ')}`, `"${name}"`, { restsOn, ...more })];
  });
}
