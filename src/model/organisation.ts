import type { Scenario } from '../scenario/definition/scenario.ts';
import { facets, roles } from '../scenario/definition/vocabulary.ts';

/**
 * The organisation as flat arrays, the same for all runs of a scenario.
 *
 * An **entry** is a performer on an issue; entries stand issue by issue, in an issue team by team, in a team group by
 * group. A **cell** is the run of entries of one issue, team and group; a **crew** is a team on an issue (one or more
 * cells). Layout by issue keeps the loop over actions on consecutive memory.
 */
export interface Organisation {
  readonly scenario: Scenario;
  readonly groups: number;
  readonly issues: number;
  readonly agents: number;
  readonly teams: number;
  readonly entries: number;
  readonly cells: number;
  readonly crews: number;
  readonly groupIds: readonly string[];
  /** Name of each team with its number from 1; no name where a group without teams is one team. */
  readonly teamNames: readonly { readonly name: string; readonly number: number }[];
  readonly groupRole: Int32Array;
  readonly groupSize: Int32Array;
  readonly groupFirstAgent: Int32Array;
  readonly agentGroup: Int32Array;
  readonly agentTeam: Int32Array;
  readonly issueFacet: Int32Array;
  /** Saliences and their sum. */
  readonly salience: Float64Array;
  readonly totalSalience: number;
  readonly frequency: Float64Array;
  readonly entryAgent: Int32Array;
  readonly entryIssue: Int32Array;
  readonly entryCell: Int32Array;
  readonly cellIssue: Int32Array;
  readonly cellGroup: Int32Array;
  readonly cellCrew: Int32Array;
  /** First entry of each cell, and the number of entries at the end: cells + 1 places. */
  readonly cellStart: Int32Array;
  readonly crewIssue: Int32Array;
  readonly crewTeam: Int32Array;
  readonly crewSize: Int32Array;
  /** First entry of each issue: issues + 1 places. */
  readonly issueFirstEntry: Int32Array;
  /** First crew of each issue: issues + 1 places. */
  readonly issueFirstCrew: Int32Array;
  /** issues × groups: 1 where the group performs the issue. */
  readonly performs: Uint8Array;
  /** Groups of clients, in order; clients are the agents of these groups. */
  readonly clientAgents: Int32Array;
  /** First group of clients: it opens issues in the clients’ name. */
  readonly clientGroup: number;
  /** Management group with the largest authority: it decides by fiat. */
  readonly headGroup: number;
  /** Management group with the largest know-how: it writes the hierarchy’s rules. */
  readonly writerGroup: number;
}

/** Lays out a validated scenario’s organisation. */
export function layOutOrganisation(scenario: Scenario): Organisation {
  const { groups, issues } = scenario.organisation;
  const groupIds = groups.map((group) => group.id);
  const teamNames = new Map<string, number>();
  const named: { name: string; number: number }[] = [];
  let teams = 0;
  const groupTeams = groups.map((group) => {
    const name = group.teams?.name ?? `only ${group.id}`;
    const count = group.teams?.count ?? 1;
    const first = teamNames.get(name) ?? teams;
    if (!teamNames.has(name)) {
      teamNames.set(name, first);
      teams += count;
      for (let team = 1; team <= count; team += 1) named.push({ name: group.teams?.name ?? '', number: team });
    }
    return { first, count };
  });

  const agentGroup: number[] = [];
  const agentTeam: number[] = [];
  const groupFirstAgent: number[] = [];
  groups.forEach((group, g) => {
    groupFirstAgent.push(agentGroup.length);
    for (let member = 0; member < group.size; member += 1) {
      agentGroup.push(g);
      agentTeam.push(groupTeams[g].first + Math.floor((member * groupTeams[g].count) / group.size));
    }
  });

  const performs = new Uint8Array(issues.length * groups.length);
  const cells: { issue: number; group: number; crew: number; start: number }[] = [];
  const crews: { issue: number; team: number; size: number }[] = [];
  const entryAgent: number[] = [];
  const entryIssue: number[] = [];
  const entryCell: number[] = [];
  const issueFirstCrew: number[] = [];
  const issueFirstEntry: number[] = [];
  issues.forEach((issue, k) => {
    issueFirstCrew.push(crews.length);
    issueFirstEntry.push(entryAgent.length);
    const performers = groups.map((_, g) => g).filter((g) => issue.performers.includes(groupIds[g]));
    for (const g of performers) performs[k * groups.length + g] = 1;
    for (let team = 0; team < teams; team += 1) {
      let crew = -1;
      for (const g of performers) {
        const members = agentGroup.flatMap((group, agent) => (group === g && agentTeam[agent] === team ? [agent] : []));
        if (members.length === 0) continue;
        if (crew < 0) crew = crews.push({ issue: k, team, size: 0 }) - 1;
        crews[crew].size += members.length;
        const cell = cells.push({ issue: k, group: g, crew, start: entryAgent.length }) - 1;
        for (const agent of members) {
          entryAgent.push(agent);
          entryIssue.push(k);
          entryCell.push(cell);
        }
      }
    }
  });
  issueFirstCrew.push(crews.length);
  issueFirstEntry.push(entryAgent.length);

  const groupRole = groups.map((group) => roles.indexOf(group.role));
  const management = groups.map((_, g) => g).filter((g) => groups[g].role === 'management');
  const largest = (trait: 'authority' | 'know_how') =>
    management.reduce((best, g) => (groups[g][trait] > groups[best][trait] ? g : best), management[0]);
  const salience = Float64Array.from(issues, (issue) => issue.salience);
  return {
    scenario,
    groups: groups.length,
    issues: issues.length,
    agents: agentGroup.length,
    teams,
    entries: entryAgent.length,
    cells: cells.length,
    crews: crews.length,
    groupIds,
    teamNames: named,
    groupRole: Int32Array.from(groupRole),
    groupSize: Int32Array.from(groups, (group) => group.size),
    groupFirstAgent: Int32Array.from(groupFirstAgent),
    agentGroup: Int32Array.from(agentGroup),
    agentTeam: Int32Array.from(agentTeam),
    issueFacet: Int32Array.from(issues, (issue) => facets.indexOf(issue.facet)),
    salience,
    totalSalience: salience.reduce((sum, s) => sum + s, 0),
    frequency: Float64Array.from(issues, (issue) => issue.frequency),
    entryAgent: Int32Array.from(entryAgent),
    entryIssue: Int32Array.from(entryIssue),
    entryCell: Int32Array.from(entryCell),
    cellIssue: Int32Array.from(cells, (cell) => cell.issue),
    cellGroup: Int32Array.from(cells, (cell) => cell.group),
    cellCrew: Int32Array.from(cells, (cell) => cell.crew),
    cellStart: Int32Array.from([...cells.map((cell) => cell.start), entryAgent.length]),
    crewIssue: Int32Array.from(crews, (crew) => crew.issue),
    crewTeam: Int32Array.from(crews, (crew) => crew.team),
    crewSize: Int32Array.from(crews, (crew) => crew.size),
    issueFirstEntry: Int32Array.from(issueFirstEntry),
    issueFirstCrew: Int32Array.from(issueFirstCrew),
    performs,
    clientAgents: Int32Array.from(agentGroup.flatMap((g, agent) => (groups[g].role === 'clients' ? [agent] : []))),
    clientGroup: groups.findIndex((group) => group.role === 'clients'),
    headGroup: largest('authority'),
    writerGroup: largest('know_how'),
  };
}
