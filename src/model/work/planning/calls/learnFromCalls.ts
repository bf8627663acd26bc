import { RANGE_LIMIT, type Run } from '../../../run.ts';
import { type CallsState, FIRST_FIT, SPARE } from './callsState.ts';

const LOTS = 2;

/**
 * What a week of calls teaches those who decide on cover and lots.
 *
 * Cover of a kind rises with the share of its calls that were not met in time, a concession; in a week without any, it
 * is taken back by the share of it that was never touched. Lots grow when the line lacks hours and spends them on
 * changeovers, and shrink when it stands idle. Adaptive rules without any knowledge of what causes what.
 */
export function learnFromCalls(run: Run, state: CallsState, lessons: Float64Array): void {
  const { places, week, parameters } = state;
  const { concession, take_back: takeBack, lots } = parameters.learning;
  for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
    const shortage = shortageOf(state, kind);
    const untouched = week.targetDays[kind] > 0 ? (week.lowestStock[kind] * state.days) / week.targetDays[kind] : 0;
    const lesson = shortage > 0 ? concession * shortage : -takeBack * Math.min(1, untouched);
    teach(run, places[kind].issue, lesson, lessons);
  }
  if (week.hours === 0) return;
  const pressed = week.pressed / week.running;
  const onChangeovers = week.changeoverHours / week.hours;
  const idle = Math.max(0, 1 - onChangeovers - week.pieceHours / week.hours);
  teach(run, places[LOTS].issue, lots * (pressed * onChangeovers - (1 - pressed) * idle), lessons);
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

/** Share of the week’s calls of a kind that were not met on their day. */
export function shortageOf({ week }: CallsState, kind: number): number {
  return week.calls[kind] > 0 ? week.short[kind] / week.calls[kind] : 0;
}

function teach({ organisation }: Run, issue: number, lesson: number, lessons: Float64Array): void {
  for (let i = organisation.issueFirstEntry[issue]; i < organisation.issueFirstEntry[issue + 1]; i += 1) {
    lessons[i] += lesson;
  }
}
