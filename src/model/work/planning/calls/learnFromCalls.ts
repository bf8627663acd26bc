import { RANGE_LIMIT, type Run } from '../../../run.ts';
import { restOf } from '../orders/teachOrders.ts';
import { type CallsState, FIRST_FIT, SPARE } from './callsState.ts';
import { ACCEPTANCE } from './inspectItems.ts';

const LOTS = 2;

/**
 * How far the week’s results say that a practice lies from what is right, by decision, in half ranges.
 *
 * Cover of a kind: the share of its calls that were not met in time asks for more, a concession; in a week without any,
 * the share of it that was never touched is taken back. Lots: hours that lack and are spent on changeovers, against idle
 * ones. Criterion: scrap that would have harmed nobody, against parts that harm and that nobody agreed to. Simple
 * balances without any knowledge of causes or distributions.
 */
export function readLessonsOfCalls(state: CallsState): void {
  const { said, week, parameters } = state;
  const { concession, take_back: takeBack, lots, criterion } = parameters.learning;
  for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
    const shortage = shortageOf(state, kind);
    const untouched = week.targetDays[kind] > 0 ? (week.lowestStock[kind] * state.days) / week.targetDays[kind] : 0;
    said[kind] = shortage > 0 ? concession * shortage : -takeBack * Math.min(1, untouched);
  }
  said[LOTS] = 0;
  said[ACCEPTANCE] = week.launched > 0 ? (criterion * (week.wasted - week.harmful)) / week.launched : 0;
  if (week.hours === 0) return;
  const pressed = week.pressed / week.running;
  const onChangeovers = week.changeoverHours / week.hours;
  const idle = Math.max(0, 1 - onChangeovers - week.pieceHours / week.hours);
  said[LOTS] = lots * (pressed * onChangeovers - (1 - pressed) * idle);
}

/**
 * Writes what the results say to those who decide: of what was done, so that those whom norms had moved are taught only
 * the rest of what they would have done themselves.
 *
 * @param ofShadows whether the lessons are those of the shadows
 */
export function teachCalls(run: Run, state: CallsState, lessons: Float64Array, ofShadows: boolean): void {
  const { organisation, performers, world } = run;
  const { active, action, desire, noise, plasticity, shadowHabit, shadowKnowHow } = performers;
  const { rate } = state.parameters.learning;
  for (let d = 0; d < state.places.length; d += 1) {
    const { issue } = state.places[d];
    const z = world.contingency[issue];
    const first = organisation.issueFirstEntry[issue];
    const last = organisation.issueFirstEntry[issue + 1];
    let moved = 0;
    let acting = 0;
    for (let i = first; i < last; i += 1) {
      if (active[i] === 0) continue;
      const wish = ofShadows ? shadowHabit[i] + shadowKnowHow[i] * z + noise[i] : desire[i];
      moved += action[i] - (wish < -RANGE_LIMIT ? -RANGE_LIMIT : wish > RANGE_LIMIT ? RANGE_LIMIT : wish);
      acting += 1;
    }
    const lesson = rate * restOf(state.said[d], acting > 0 ? moved / acting : 0);
    for (let i = first; i < last; i += 1) lessons[i] = plasticity[i] * lesson;
  }
}

/**
 * What a week of calls teaches the clients: those whose calls were not met expect more cover, and forget it in time.
 *
 * It is kept with what explanations have moved, and like it starts anew with a new client.
 */
export function teachClients(run: Run, state: CallsState): void {
  const { organisation, clients, world } = run;
  const { client_demand: demand, client_relief: relief } = state.parameters.learning;
  for (let c = 0; c < organisation.clientAgents.length; c += 1) {
    for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
      if (state.callers[c * 2 + kind] === 0) continue;
      const at = c * organisation.issues + state.places[kind].issue;
      const lived = clients.explained[at] * (1 - relief) + demand * shortageOf(state, kind);
      const most = Math.max(0, RANGE_LIMIT - world.expectation[at]);
      clients.explained[at] = lived < most ? lived : most;
    }
  }
}

/** What went wrong of late with each decision, as running shares: calls missed, days that lacked hours, wrong verdicts. */
export function noteTroubleOfCalls(run: Run, state: CallsState): void {
  const { trouble, week } = state;
  const rate = run.organisation.scenario.agenda.grievance_rate;
  for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
    if (week.calls[kind] > 0) trouble[kind] += rate * (shortageOf(state, kind) - trouble[kind]);
  }
  if (week.running > 0) trouble[LOTS] += rate * (week.pressed / week.running - trouble[LOTS]);
  if (week.launched > 0)
    trouble[ACCEPTANCE] += rate * ((week.wasted + week.harmful) / week.launched - trouble[ACCEPTANCE]);
}

/** Share of the week’s calls of a kind that were not met on their day. */
export function shortageOf({ week }: CallsState, kind: number): number {
  return week.calls[kind] > 0 ? week.short[kind] / week.calls[kind] : 0;
}
