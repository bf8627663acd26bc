import type { Scenario } from '../definition/scenario.ts';
import { nearestName } from '../nearestName.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

const restsOn = ['organisation.groups.*.id', 'organisation.groups.*.role'];

/** Issues have names of their own, a range, performers who can act and authors who exist; the book is not empty. */
export const checkIssues: ScenarioCheck = (scenario) => {
  const { issues } = scenario.organisation;
  const findings: CheckFinding[] = [];
  const first = new Map<string, number>();
  for (const [index, issue] of issues.entries()) {
    const path = ['organisation', 'issues', index];
    const twin = first.get(issue.id);
    if (twin === undefined) first.set(issue.id, index);
    else
      findings.push(findError([...path, 'id'], 'an id of its own', `"${issue.id}", which is that of issues[${twin}]`));
    if (issue.id in Object.prototype) {
      findings.push(findError([...path, 'id'], 'another id', `"${issue.id}", which JavaScript keeps for itself`));
    }
    const [low, high] = issue.range;
    if (!(low < high)) {
      findings.push(findError([...path, 'range'], 'the smaller setting before the larger', `[${low}, ${high}]`));
    }
    findings.push(...performerFindings(scenario, index), ...authorFindings(scenario, index));
  }
  if (issues.every(({ rule }) => !rule.written)) {
    findings.push(
      findError(['organisation', 'issues'], 'at least one rule that is written at the start', 'none', {
        restsOn: ['organisation.issues.*.rule.written'],
      }),
    );
  }
  return findings;
};

function performerFindings({ organisation: { groups, issues } }: Scenario, index: number): CheckFinding[] {
  const { performers } = issues[index];
  return performers.flatMap((performer, at) => {
    const path = ['organisation', 'issues', index, 'performers', at];
    const group = groups.find(({ id }) => id === performer);
    if (group === undefined) return [unknownGroup(path, performer, groups)];
    if (group.role === 'clients') {
      return [
        findError(path, 'a group that works in the organisation', `"${performer}", who are clients`, { restsOn }),
      ];
    }
    if (performers.indexOf(performer) < at) return [findError(path, 'each performer once', `"${performer}" again`)];
    return [];
  });
}

function authorFindings({ organisation: { groups, issues } }: Scenario, index: number): CheckFinding[] {
  const { authors } = issues[index].rule;
  const path = ['organisation', 'issues', index, 'rule', 'authors'];
  const findings = Object.keys(authors)
    .filter((author) => groups.every(({ id }) => id !== author))
    .map((author) => ({ ...unknownGroup([...path, author], author, groups), atKey: true }));
  const total = Object.values(authors).reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && Number.isFinite(total))) {
    findings.push({
      ...findError(path, 'shares with a sum above 0', `a sum of ${total}`, {
        restsOn: [`organisation.issues.${index}.rule.authors`],
      }),
      atKey: true,
    });
  }
  return findings;
}

function unknownGroup(
  path: readonly (string | number)[],
  name: string,
  groups: Scenario['organisation']['groups'],
): CheckFinding {
  const ids = groups.map(({ id }) => id);
  const nearest = nearestName(name, ids);
  return findError(path, `one of the groups ${ids.join(', ')}`, `"${name}"`, {
    restsOn,
    ...(nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` }),
  });
}
