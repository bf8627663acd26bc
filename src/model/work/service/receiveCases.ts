import type { Run } from '../../run.ts';
import { settingOf } from '../decisions.ts';
import { caseMarks } from './caseDraws.ts';
import { hoursLeft, meansIn } from './means.ts';
import type { ServiceState } from './serviceState.ts';
import { tryAlone } from './users.ts';
import { clearWeekOfCases } from './weekOfCases.ts';

/** Working days of a week. */
export const WEEK_DAYS = 5;

const SMALLEST_SIZE = 0.2;

/**
 * The week’s cases come in: what sales promise, less what users settle alone. Then hours are held against what is open.
 *
 * A case may arrive on any working day; nobody can begin it before.
 */
export function receiveCases(run: Run, state: ServiceState): void {
  const { parameters, book, draws, week } = state;
  clearWeekOfCases(week);
  countWithdrawn(state, state.leftBehind);
  state.leftBehind = 0;
  state.means = meansIn(parameters, run.week);
  const { uniform, normal, potential, perClient } = draws;
  const { tolerance } = run.organisation.scenario.clients;
  const chance = parameters.cases_per_client / perClient;
  const accepted = run.positions.practice[state.places.job.issue];
  const firstDay = (run.week - 1) * WEEK_DAYS;
  for (let j = 0; j < potential; j += 1) {
    if (uniform[j] >= chance) continue;
    const mark = (name: keyof typeof caseMarks) => uniform[caseMarks[name] * potential + j];
    const inGap = mark('gap') < parameters.contract_gap;
    if (inGap && mark('sold') >= parameters.sells) continue;
    const client = Math.floor(j / perClient);
    week.entered += 1;
    let hours = parameters.case_hours * Math.max(SMALLEST_SIZE, 1 + parameters.case_hours_sd * normal[j]);
    if (mark('self') < parameters.self_service) {
      if (tryAlone(state.users, client, accepted, tolerance, mark('error'), parameters, week)) {
        week.settledAlone += 1;
        week.quality += 1;
        week.livedBy[client] += 1;
        continue;
      }
      hours *= parameters.correction_hours;
    }
    const slot = book.enter(client, firstDay + Math.floor(mark('day') * WEEK_DAYS));
    book.hours[slot] = hours;
    book.worry[slot] = mark('worry');
    book.ask[slot] = parameters.case_spread * normal[potential + j] + (inGap ? parameters.gap_ask : 0);
    book.meansMark[slot] = mark('means');
    book.returnMark[slot] = mark('return');
  }
  weighHours(run, state);
}

/** Cases that are taken elsewhere: nothing of quality came of them. */
export function countWithdrawn(state: ServiceState, cases: number): void {
  state.week.withdrawn += cases;
}

/** Hours that open cases need in this week’s conditions, against the hours that there are. */
function weighHours(run: Run, { book, handlers, places, parameters, means, week }: ServiceState): void {
  let planned = 0;
  for (let place = 0; place < book.waitingCount; place += 1) planned += book.hours[book.waiting[place]];
  week.hoursNeeded = (planned * settingOf(places.time, run.world.contingency[places.time.issue])) / 100;
  const left = hoursLeft(parameters, means);
  const { groups } = run.organisation.scenario.organisation;
  for (let h = 0; h < handlers.count; h += 1) {
    if (handlers.inHand[h] >= 0) week.hoursNeeded += handlers.remaining[h];
    const group = handlers.group[h];
    const there = Math.max(0, left * groups[group].hours - run.lastExtraHours[group]);
    handlers.dayHours[h] = there / WEEK_DAYS;
    week.hoursThere += there;
  }
}
