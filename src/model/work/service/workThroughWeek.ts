import type { Run } from '../../run.ts';
import { type Conditions, endJob, readConditions } from './doJob.ts';
import { countWithdrawn, WEEK_DAYS } from './receiveCases.ts';
import type { ServiceState } from './serviceState.ts';

/** Hours below which a job is over: sums of hours miss by rounding. */
const OVER = 1e-9;

const conditions: Conditions = { time: 0, job: 0, wishedDays: 0, tolerance: 0, satisfactionScale: 0 };

/** Five days of work on the cases; who begins a day changes from day to day. */
export function workThroughWeek(run: Run, state: ServiceState): void {
  const { handlers } = state;
  readConditions(run, state, conditions);
  const firstDay = (run.week - 1) * WEEK_DAYS;
  for (let day = firstDay; day < firstDay + WEEK_DAYS; day += 1) {
    state.book.arrive(day);
    for (let turn = 0; turn < handlers.count; turn += 1) workADay(run, state, (day + turn) % handlers.count, day);
    endDay(state, day);
  }
  liveWaiting(state, firstDay + WEEK_DAYS - 1);
}

/** A handler goes on with the case in hand, then takes the next, until the hours of the day are over. */
function workADay(run: Run, state: ServiceState, h: number, day: number): void {
  const { book, handlers, week } = state;
  let hours = handlers.dayHours[h];
  while (hours > OVER) {
    if (handlers.inHand[h] < 0) {
      const next = chooseCase(state, h);
      if (next < 0) return;
      const slot = book.take(next);
      handlers.inHand[h] = slot;
      handlers.remaining[h] = book.hours[slot] * handlers.timeShare[h];
    }
    const worked = Math.min(hours, handlers.remaining[h]);
    hours -= worked;
    handlers.remaining[h] -= worked;
    week.hoursWorked += worked;
    if (handlers.remaining[h] > OVER) return;
    const slot = handlers.inHand[h];
    handlers.inHand[h] = -1;
    endJob(run, state, conditions, h, slot, day);
  }
}

/**
 * The case whose promised date is next, those of worried clients moved forward; among equals the one that came first.
 *
 * @returns its place in the waiting list, −1 where none can be begun
 */
function chooseCase({ book, handlers }: ServiceState, h: number): number {
  const { waiting, waitingCount, waitingArrived, waitingWorry, number } = book;
  const days = handlers.worryDays[h];
  let best = -1;
  let earliest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < waitingCount; place += 1) {
    // Every client was promised the same delay: dates of arrival rank as promised dates do.
    const rank = waitingArrived[place] - days * waitingWorry[place];
    if (rank > earliest) continue;
    if (rank === earliest && number[waiting[place]] > number[waiting[best]]) continue;
    earliest = rank;
    best = place;
  }
  return best;
}

/** Promised dates pass; clients who have waited too long take their case elsewhere. */
function endDay(state: ServiceState, day: number): void {
  const { book, handlers, week, parameters } = state;
  for (let place = book.waitingCount - 1; place >= 0; place -= 1) {
    const slot = book.waiting[place];
    passPromise(state, slot, day);
    if (day - book.arrived[slot] < parameters.patience_days) continue;
    week.lossOf[book.client[slot]] += parameters.withdrawal_loss;
    week.livedBy[book.client[slot]] += 1;
    book.close(book.take(place), day);
    countWithdrawn(state, 1);
  }
  for (let h = 0; h < handlers.count; h += 1) {
    if (handlers.inHand[h] >= 0) passPromise(state, handlers.inHand[h], day);
  }
}

function passPromise({ book, week, parameters }: ServiceState, slot: number, day: number): void {
  if (book.late[slot] === 1 || day < book.arrived[slot] + parameters.promise_days) return;
  book.late[slot] = 1;
  week.missed += 1;
  week.missedTo[book.client[slot]] += 1;
}

/** Who still waits beyond the promised date at the end of the week lives that too. */
function liveWaiting({ book, week, parameters, handlers }: ServiceState, day: number): void {
  const wait = (slot: number) => {
    if (book.late[slot] === 0) return;
    const client = book.client[slot];
    week.lossOf[client] += parameters.wait_loss * (day - book.arrived[slot] - parameters.promise_days);
    week.livedBy[client] += 1;
  };
  for (let place = 0; place < book.waitingCount; place += 1) wait(book.waiting[place]);
  for (let h = 0; h < handlers.count; h += 1) if (handlers.inHand[h] >= 0) wait(handlers.inHand[h]);
}
