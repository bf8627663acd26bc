import { RANGE_LIMIT, type Run } from '../../run.ts';
import { settingOf } from '../decisions.ts';
import type { Handlers } from './handlers.ts';
import type { ServiceState } from './serviceState.ts';

/** What a day’s work on cases depends on in a week; set once a week. */
export interface Conditions {
  /** Contingencies of time and job, in half ranges. */
  time: number;
  job: number;
  /** Days before the promised date that the most worried wish. */
  wishedDays: number;
  tolerance: number;
  satisfactionScale: number;
}

/** Reads the conditions of the week. */
export function readConditions(run: Run, { places }: ServiceState, conditions: Conditions): void {
  const { clients } = run.organisation.scenario;
  conditions.time = run.world.contingency[places.time.issue];
  conditions.job = run.world.contingency[places.job.issue];
  conditions.wishedDays = settingOf(places.order, run.world.contingency[places.order.issue]);
  conditions.tolerance = clients.tolerance;
  conditions.satisfactionScale = clients.satisfaction_scale;
}

/**
 * A handler ends a job: the case is settled, or has to be done again, once.
 *
 * Too little time, and a job done otherwise than the case asks for, are losses beyond the tolerance, squared; each day
 * beyond the wished date is a loss besides. Without its means a case asks for more departure from what is prescribed.
 *
 * @returns whether the case is settled
 */
export function endJob(
  run: Run,
  state: ServiceState,
  conditions: Conditions,
  h: number,
  slot: number,
  day: number,
): boolean {
  const { parameters, book, handlers, week } = state;
  const { tolerance } = conditions;
  const withoutMeans = book.meansMark[slot] >= state.means;
  const beyondOthers = book.ask[slot] + (withoutMeans ? parameters.means_ask : 0);
  const asked = Math.min(RANGE_LIMIT, Math.max(-RANGE_LIMIT, conditions.job + beyondOthers));
  const done = departFor(handlers, h, asked - conditions.job);
  const short = conditions.time - handlers.time[h] - tolerance;
  const miss = asked - done;
  const beyond = miss > tolerance ? miss - tolerance : miss < -tolerance ? miss + tolerance : 0;
  const loss = (short > 0 ? short * short : 0) + beyond * beyond;
  week.jobs += 1;
  handlers.jobs[h] += 1;
  handlers.missing[h] += beyond;
  if (book.returned[slot] === 0 && book.backMark[slot] < parameters.return_per_loss * loss) {
    book.returned[slot] = 1;
    book.putBack(slot);
    week.returned += 1;
    handlers.cameBack[h] += 1;
    return false;
  }
  if (withoutMeans) {
    week.improvised += 1;
    if (done !== handlers.job[h]) countRepair(run, handlers, h);
  }
  settle(state, conditions, slot, day, loss);
  return true;
}

/** How far the job departs for a case: as far as the handler sees what it asks for, and as far as the rule lets it. */
function departFor(handlers: Handlers, h: number, beyondOthers: number): number {
  const usual = handlers.job[h];
  const seen = usual + handlers.knowHow[h] * beyondOthers;
  const free = 1 - handlers.held[h];
  if (seen > handlers.upper[h]) {
    const bound = Math.max(handlers.upper[h], usual);
    return seen > bound ? bound + free * (seen - bound) : seen;
  }
  if (seen < handlers.lower[h]) {
    const bound = Math.min(handlers.lower[h], usual);
    return seen < bound ? bound + free * (seen - bound) : seen;
  }
  return seen;
}

/**
 * Doing jobs without their means, by departing from what is prescribed, is a repair: one for a handler and week, as actions
 * on an issue are counted.
 */
function countRepair(run: Run, handlers: Handlers, h: number): void {
  if (handlers.repaired[h] === 1) return;
  handlers.repaired[h] = 1;
  run.tally.counters.repairs += 1;
  run.tally.acts[run.organisation.groupRole[handlers.group[h]]] += 1;
}

/** The case is done: the client lives the job and the wait. */
function settle(state: ServiceState, conditions: Conditions, slot: number, day: number, jobLoss: number): void {
  const { parameters, book, week } = state;
  const client = book.client[slot];
  const arrived = book.arrived[slot];
  const wished = Math.max(arrived, arrived + parameters.promise_days - book.worry[slot] * conditions.wishedDays);
  const loss = jobLoss + parameters.wait_loss * Math.max(0, day - wished);
  week.done += 1;
  week.delay += day - arrived;
  week.quality += 1 / (1 + conditions.satisfactionScale * loss);
  week.lossOf[client] += loss;
  week.livedBy[client] += 1;
  if (book.late[slot] === 0) {
    week.kept += 1;
    week.keptTo[client] += 1;
  }
  book.close(slot, day);
}
