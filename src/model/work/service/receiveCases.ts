import type { Run } from '../../run.ts';
import { settingOf } from '../decisions.ts';
import { hoursLeft, meansIn } from './means.ts';
import type { ServiceState } from './serviceState.ts';
import { fadeExperience, tryAlone } from './users.ts';
import { clearWeekOfCases } from './weekOfCases.ts';

/** Working days of a week. */
export const WEEK_DAYS = 5;

const SMALLEST_SIZE = 0.2;

/**
 * The week’s cases come in: what sales promise, less what users settle alone. Then hours are held against what is open.
 *
 * A case arrives on a working day of the week; nobody can begin it before.
 */
export function receiveCases(run: Run, state: ServiceState): void {
  const { parameters, draws, week } = state;
  clearWeekOfCases(week);
  countWithdrawn(state, state.leftBehind);
  state.leftBehind = 0;
  state.means = meansIn(parameters, run.week);
  fadeExperience(state.users, parameters);
  const promisedGaps = parameters.contract_gap * parameters.sells;
  for (let j = 0; j < draws.potential; j += 1) {
    if (draws.arrival[j] >= draws.chance) continue;
    const contract = draws.contract[j];
    const inGap = contract < parameters.contract_gap;
    if (inGap && contract >= promisedGaps) continue;
    enterCase(run, state, j, inGap);
  }
  weighHours(run, state);
}

/** A case comes in, or its client settles it alone. */
function enterCase(run: Run, state: ServiceState, j: number, inGap: boolean): void {
  const { parameters, book, draws, week, users } = state;
  const share = parameters.self_service;
  const owner = (draws.arrival[j] / draws.chance) * run.clients.trust.length;
  const client = Math.floor(owner);
  const day = Math.floor((owner - client) * WEEK_DAYS);
  let hours = parameters.case_hours * Math.max(SMALLEST_SIZE, 1 + parameters.case_hours_sd * draws.size[j]);
  week.entered += 1;
  if (draws.alone[j] < share) {
    const accepted = run.positions.practice[state.places.job.issue];
    const { tolerance } = run.organisation.scenario.clients;
    if (tryAlone(users, client, accepted, tolerance, draws.alone[j] / share, parameters, week)) {
      week.settledAlone += 1;
      week.quality += 1;
      week.livedBy[client] += 1;
      return;
    }
    hours *= parameters.correction_hours;
  }
  const slot = book.enter(client, (run.week - 1) * WEEK_DAYS + day);
  book.hours[slot] = hours;
  book.worry[slot] = draws.worry[j];
  book.ask[slot] = parameters.case_spread * draws.ask[j] + (inGap ? parameters.gap_ask : 0);
  book.meansMark[slot] = draws.means[j];
  book.backMark[slot] = draws.back[j];
}

/** Cases that are taken elsewhere: nothing of quality came of them. */
export function countWithdrawn(state: ServiceState, cases: number): void {
  state.week.withdrawn += cases;
}

/** Hours that open cases need in this week’s conditions, against the hours that there are. */
function weighHours(run: Run, { book, handlers, places, parameters, means, week }: ServiceState): void {
  let planned = 0;
  for (let place = 0; place < book.waitingCount; place += 1) planned += book.hours[book.waiting[place]];
  for (let place = 0; place < book.comingCount; place += 1) planned += book.hours[book.coming[place]];
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
