import type { RandomStream } from '../random/randomStream.ts';
import { regulations } from '../scenario/definition/vocabulary.ts';
import { closedChannel } from './entry/closedChannel.ts';
import type { EntryMode } from './entry/entryMode.ts';
import { createTally } from './measures/tally.ts';
import { MARKS_PER_CREW } from './norms/counterRules.ts';
import type { Organisation } from './organisation.ts';
import { createPower, weighEffectivePower } from './power.ts';
import { Journal } from './rules/journal.ts';
import { balanceOf } from './rules/ledger.ts';
import type { Clients, Norms, Performers, Positions, Rules, Run, RunStreams, World } from './run.ts';
import { noteSettlement } from './rules/noteSettlement.ts';
import { gatherPositions } from './table/tablePositions.ts';
import type { WorkSystem } from './work/workSystem.ts';

/**
 * A run before its first week: the population of the replicate, the rules of the start.
 *
 * @param population stream of the replicate’s traits; the same in every mode
 */
export function createRun(
  organisation: Organisation,
  mode: EntryMode,
  work: WorkSystem,
  population: RandomStream,
  streams: RunStreams,
  withJournal: boolean,
): Run {
  const performers = drawPerformers(organisation, population);
  const positions = drawPositions(organisation, population);
  const { world, clients } = drawClients(organisation, population);
  const rules = startRules(organisation, performers);
  const norms = startNorms(organisation, performers);
  startLegitimacy(organisation, performers, rules);
  positions.practice.set(rules.centre);
  const run: Run = {
    organisation,
    mode,
    channel: closedChannel,
    work: work.begin(organisation, population),
    streams,
    week: 0,
    entered: false,
    world,
    performers,
    rules,
    norms,
    clients,
    positions,
    dispossession: {
      before: new Float64Array(organisation.issues),
      decidedAlone: new Uint8Array(organisation.issues),
      discussed: new Uint8Array(organisation.issues),
      felt: new Float64Array(organisation.issues),
    },
    deviceVisibility: new Float64Array(organisation.issues),
    extraHours: new Float64Array(organisation.groups),
    lastExtraHours: new Float64Array(organisation.groups),
    marks: new Float64Array(organisation.crews * MARKS_PER_CREW + organisation.issues),
    tally: createTally(organisation),
    power: createPower(organisation),
    nextRevision: organisation.issues,
  };
  gatherPositions(run);
  for (let k = 0; k < organisation.issues; k += 1) noteSettlement(run, k);
  balanceOf(run, run.power.authored);
  weighEffectivePower(organisation, rules, run.power);
  return withJournal ? Object.assign(run, { journal: new Journal(run) }) : run;
}

function drawPerformers(organisation: Organisation, population: RandomStream): Performers {
  const { entries, crews, agents, scenario } = organisation;
  const { groups, issues, team_habit_sd: teamSd } = scenario.organisation;
  const { behaviour } = scenario;
  const teamHabit = normals(population, crews);
  const own = normals(population, entries);
  const skill = normals(population, entries);
  const seniority = new Float64Array(agents);
  population.fillUniform(seniority, agents);
  const habit = new Float64Array(entries);
  const ownWay = new Float64Array(entries);
  const knowHow = new Float64Array(entries);
  const plasticity = new Float64Array(entries);
  for (let i = 0; i < entries; i += 1) {
    const cell = organisation.entryCell[i];
    const group = groups[organisation.cellGroup[cell]];
    ownWay[i] = behaviour.habit_own_kept * group.own_habit_sd * own[i];
    const { practice } = issues[organisation.entryIssue[i]];
    habit[i] = clamp(practice + teamSd * teamHabit[organisation.cellCrew[cell]] + group.own_habit_sd * own[i], -2, 2);
    knowHow[i] = clamp(group.know_how + behaviour.know_how_sd * skill[i], 0, 1);
    plasticity[i] = 1 / (1 + behaviour.seniority_weight * seniority[organisation.entryAgent[i]]);
  }
  centreWithinCrews(organisation, ownWay);
  const zeros = () => new Float64Array(entries);
  return {
    habit,
    ownWay,
    knowHow,
    shadowHabit: habit.slice(),
    shadowKnowHow: knowHow.slice(),
    ideal: habit.slice(),
    idealHalfWidth: zeros().fill(behaviour.ideal_half_width_performers),
    legitimacy: zeros(),
    plasticity,
    pull: zeros(),
    noise: zeros(),
    following: zeros(),
    active: new Uint8Array(entries),
    desire: zeros(),
    action: zeros(),
    ruled: zeros(),
    held: zeros(),
  };
}

/** Own ways are deviations from the team’s: they sum to nothing, so that they move no team. */
function centreWithinCrews(organisation: Organisation, ownWay: Float64Array): void {
  const { entries, crews, crewSize, cellCrew, entryCell } = organisation;
  const means = new Float64Array(crews);
  for (let i = 0; i < entries; i += 1) means[cellCrew[entryCell[i]]] += ownWay[i] / crewSize[cellCrew[entryCell[i]]];
  for (let i = 0; i < entries; i += 1) ownWay[i] -= means[cellCrew[entryCell[i]]];
}

function drawPositions(organisation: Organisation, population: RandomStream): Positions {
  const { groups, issues, scenario } = organisation;
  const { behaviour } = scenario;
  const practices = scenario.organisation.issues.map(({ practice }) => practice);
  const ideal = normals(population, groups * issues).map(
    (draw, at) => practices[at % issues] + behaviour.ideal_centre_sd * draw,
  );
  const idealHalfWidth = new Float64Array(groups * issues);
  for (let g = 0; g < groups; g += 1) {
    const isClient = scenario.organisation.groups[g].role === 'clients';
    const width = isClient ? behaviour.ideal_half_width_clients : behaviour.ideal_half_width_management;
    idealHalfWidth.fill(width, g * issues, (g + 1) * issues);
  }
  const zeros = () => new Float64Array(issues);
  return { ideal, idealHalfWidth, loss: zeros(), variance: zeros(), practice: zeros(), evidence: zeros() };
}

function drawClients(organisation: Organisation, population: RandomStream): { world: World; clients: Clients } {
  const { issues, entries, clientAgents, scenario } = organisation;
  const count = clientAgents.length;
  const { expectation_spread: spread, expectation_client_sd: clientSd } = scenario.world;
  const shared = normals(population, issues);
  const own = normals(population, count * issues);
  const expected = scenario.organisation.issues.map((issue) => issue.expected);
  const expectationMean = own.map((draw, j) => expected[j % issues] + spread * shared[j % issues] + clientSd * draw);
  return {
    world: {
      contingency: new Float64Array(issues),
      expectation: expectationMean.slice(),
      expectationMean,
      arrival: new Float64Array(entries),
      meeting: new Float64Array(entries),
    },
    clients: {
      satisfaction: new Float64Array(count).fill(scenario.clients.initial_satisfaction),
      trust: new Float64Array(count).fill(scenario.entry.contact.initial_trust),
      explained: new Float64Array(count * issues),
      weeksUnhappy: new Float64Array(count),
      lost: 0,
    },
  };
}

/** Rules of the scenario; an unwritten one is what is done. */
function startRules(organisation: Organisation, performers: Performers): Rules {
  const { issues, groups, scenario, groupIds } = organisation;
  const definitions = scenario.organisation.issues.map((issue) => issue.rule);
  const perIssue = () => new Float64Array(issues);
  const perGroup = () => new Float64Array(issues * groups);
  const rules: Rules = {
    centre: Float64Array.from(definitions, (rule) => rule.centre),
    halfWidth: Float64Array.from(definitions, (rule) => rule.half_width),
    enforcement: Float64Array.from(definitions, (rule) => rule.enforcement),
    audit: perIssue(),
    codified: perIssue(),
    deposited: perIssue(),
    visibility: perIssue(),
    written: Uint8Array.from(definitions, (rule) => (rule.written ? 1 : 0)),
    regulation: Uint8Array.from(definitions, (rule) => regulations.indexOf(rule.type)),
    authors: perGroup(),
    inClientName: perGroup(),
    participation: perGroup(),
    expiry: Float64Array.from(definitions, (rule) => rule.expires_after),
    openedWeek: perIssue(),
    firstWrittenWeek: perIssue(),
    revision: Int32Array.from(definitions, (_, k) => k),
    settledIdeal: perGroup(),
    settledHalfWidth: perGroup(),
  };
  definitions.forEach((rule, k) => {
    const total = Object.values(rule.authors).reduce((sum, share) => sum + share, 0);
    for (const [id, share] of Object.entries(rule.authors)) {
      const at = k * groups + groupIds.indexOf(id);
      rules.authors[at] = share / total;
      rules.participation[at] = share > 0 ? 1 : 0;
    }
    if (rule.written) return;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < organisation.entries; i += 1) {
      if (organisation.entryIssue[i] !== k) continue;
      sum += performers.habit[i];
      count += 1;
    }
    rules.centre[k] = clamp(sum / count, -1, 1);
  });
  return rules;
}

function startNorms(organisation: Organisation, performers: Performers): Norms {
  const { crews, cells } = organisation;
  const perCrew = () => new Float64Array(crews);
  const habit = perCrew();
  for (let cell = 0; cell < cells; cell += 1) {
    const crew = organisation.cellCrew[cell];
    for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1) {
      habit[crew] += performers.habit[i] / organisation.crewSize[crew];
    }
  }
  return {
    counterStrength: perCrew(),
    counterLower: perCrew(),
    counterUpper: perCrew(),
    derogationLower: perCrew().fill(Number.POSITIVE_INFINITY),
    derogationUpper: perCrew().fill(Number.NEGATIVE_INFINITY),
    derogationUntil: perCrew(),
    grievance: perCrew(),
    habit,
    shadowHabit: habit.slice(),
  };
}

function startLegitimacy(organisation: Organisation, performers: Performers, rules: Rules): void {
  const { base, participation } = organisation.scenario.legitimacy;
  for (let i = 0; i < organisation.entries; i += 1) {
    const group = organisation.agentGroup[organisation.entryAgent[i]];
    const part = rules.participation[organisation.entryIssue[i] * organisation.groups + group];
    performers.legitimacy[i] = Math.min(1, base + participation * part);
  }
}

function normals(population: RandomStream, count: number): Float64Array {
  const draws = new Float64Array(count);
  population.fillNormal(draws, count);
  return draws;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
