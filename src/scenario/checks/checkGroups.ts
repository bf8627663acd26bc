import { facets, roles } from '../definition/vocabulary.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

const groupIds = 'organisation.groups.*.id';
const groupRoles = 'organisation.groups.*.role';
/** Endings that would make the column of a group read as another column. */
const takenEndings = [...facets, 'unwritten'];

/** Every role has agents, and every group a name of its own that leaves columns unambiguous. */
export const checkGroups: ScenarioCheck = ({ organisation: { groups } }) => {
  const findings: CheckFinding[] = [];
  const absent = roles.filter((role) => groups.every((group) => group.role !== role));
  for (const role of absent) {
    findings.push(
      findError(['organisation', 'groups'], `at least one group with role: ${role}`, 'none', { restsOn: [groupRoles] }),
    );
  }
  const first = new Map<string, number>();
  for (const [index, { id, role }] of groups.entries()) {
    const path = ['organisation', 'groups', index, 'id'];
    const twin = first.get(id);
    if (twin === undefined) first.set(id, index);
    else findings.push(findError(path, 'an id of its own', `"${id}", which is that of groups[${twin}]`));
    const ending = takenEndings.find((word) => id === word || id.endsWith(`_${word}`));
    if (ending !== undefined) {
      findings.push(findError(path, `an id that does not end in "${ending}", as columns do`, `"${id}"`));
    }
    if (id in Object.prototype)
      findings.push(findError(path, 'another id', `"${id}", which JavaScript keeps for itself`));
    if (id !== role && roles.some((name) => name === id)) {
      findings.push(
        findError(path, `a group named after a role to have that role`, `"${id}" with role: ${role}`, {
          restsOn: [groupRoles],
        }),
      );
    }
  }
  return findings;
};

/** Groups that share teams agree on how many there are. */
export const checkTeams: ScenarioCheck = ({ organisation: { groups } }) => {
  const findings: CheckFinding[] = [];
  const counts = new Map<string, { count: number; owner: string }>();
  for (const [index, { id, teams }] of groups.entries()) {
    if (teams === undefined) continue;
    const known = counts.get(teams.name);
    if (known === undefined) {
      counts.set(teams.name, { count: teams.count, owner: id });
    } else if (known.count !== teams.count) {
      const path = ['organisation', 'groups', index, 'teams', 'count'];
      const expected = `${known.count}, as the teams "${teams.name}" of ${known.owner} have`;
      const restsOn = ['organisation.groups.*.teams', groupIds];
      findings.push(findError(path, expected, String(teams.count), { restsOn }));
    }
  }
  return findings;
};
