import { countAct } from '../../../measures/countAct.ts';
import { agreeDerogation, canDerogate } from '../../../norms/derogations.ts';
import { RANGE_LIMIT, type Run } from '../../../run.ts';
import { settingOf } from '../../decisions.ts';
import { type CallsState, FIRST_FIT, SPARE } from './callsState.ts';
import { ACCEPTANCE, acceptFlaw } from './inspectItems.ts';

/**
 * Short of good parts while flawed ones are scrapped, production proposes to deliver them for the time that it takes to
 * solve the problem; the client decides, if there is a way to reach it at all.
 *
 * It is asked once an episode, and a team has one exception at a time. Source: automotive supplier (TER12).
 */
export function proposeDerogations(run: Run, state: CallsState, day: number): void {
  const { items, firstFit, scrapped, proposed, week } = state;
  const reach = run.channel.answersProposals(run) * state.parameters.derogation.channel;
  if (reach <= 0) return;
  const { issue, low, halfRange } = state.places[ACCEPTANCE];
  for (let i = 0; i < items; i += 1) {
    if (scrapped[i] === 0 || proposed[i] === 1 || state.flawUntil[i] < run.week) continue;
    const missing = shareMissing(state, i, day);
    const crew = state.proposer[i];
    if (missing <= 0 || !canDerogate(run, crew)) continue;
    // What the rule allows needs no exception.
    const upper = Math.min(RANGE_LIMIT, (state.severity[i] - low) / halfRange - RANGE_LIMIT);
    if (upper <= run.rules.centre[issue] + run.rules.halfWidth[issue]) continue;
    proposed[i] = 1;
    week.proposals += 1;
    countAct(run, roleOf(run, crew), 0);
    if (state.answer[i] >= reach) continue;
    const client = state.decider[i < firstFit ? FIRST_FIT : SPARE];
    week.renegotiations += 1;
    countAct(run, CLIENTS, 0);
    if (state.severity[i] > acceptableTo(run, state, client, missing)) continue;
    week.derogations += 1;
    const group = run.organisation.agentGroup[run.organisation.clientAgents[client]];
    agreeDerogation(run, crew, upper, state.flawUntil[i], group);
    acceptFlaw(run, state, i);
  }
}

/** Share that stock leaves missing of what is open and, where it is announced, called for tomorrow. */
function shareMissing({ known, days, firstFit, parameters, open, stock }: CallsState, item: number, day: number) {
  const span = 2 * days;
  const announced = item < firstFit || parameters.spare.announced;
  const called = open[item] + (announced ? known[item * span + ((day + 1) % span)] : 0);
  return called > stock[item] ? (called - stock[item]) / called : 0;
}

/**
 * The most severe flaw that a client accepts: what it expects a good part to be, as far as this week’s use of the parts
 * allows, and more the more it would miss otherwise. An assumption; the field only says that it decides.
 */
function acceptableTo(run: Run, state: CallsState, client: number, missing: number): number {
  const place = state.places[ACCEPTANCE];
  const at = client * run.organisation.issues + place.issue;
  const expected = run.world.expectation[at] + run.clients.explained[at] + run.world.contingency[place.issue];
  return settingOf(place, expected) + state.parameters.derogation.leniency * missing;
}

/** Role of those in a crew who make parts. */
function roleOf({ organisation }: Run, crew: number): number {
  let role = -1;
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    if (organisation.cellCrew[cell] !== crew) continue;
    const own = organisation.groupRole[organisation.cellGroup[cell]];
    if (role < 0 || own === OPERATORS) role = own;
  }
  return role;
}

const OPERATORS = 1;
const CLIENTS = 3;
