import { calendarOf } from './calendar.ts';
import { NONE } from './dayLists.ts';
import { finishJobs, launchJob } from './launchJob.ts';
import { fits, leavePlan, moveDate, planOrder } from './planOrder.ts';
import { receiveOrders } from './receiveOrders.ts';
import { placeOfDay } from './shopPlan.ts';
import type { Workshop } from './workshop.ts';

/** Which orders of a line are launched. */
type Wanted = 'urgent' | 'ordinary' | 'late' | 'any';

/**
 * A working day: jobs are finished, orders come in, and the launcher starts what the day can take.
 *
 * First second launches, then urgent orders, then ordinary ones up to what is not withheld. What was withheld is released
 * as its day comes: to late orders, of the coming days too; then to any, pulled forward up to the load target. What could
 * not start is planned anew.
 */
export function runDay(shop: Workshop, weekday: number, day: number): void {
  const { plan, dayCapacity, dayTarget, settings, definition, week } = shop;
  finishJobs(shop, day);
  receiveOrders(shop, weekday, day);

  const at = placeOfDay(day);
  plan.used = plan.carried;
  plan.usedOrdinary = plan.carried;
  const open = dayCapacity * (1 - settings.reserve);
  while (plan.again.first[0] !== NONE && plan.used < dayCapacity) {
    const order = plan.again.shift(0);
    const work = launchJob(shop, order, day);
    plan.used += work;
    plan.usedOrdinary += work;
  }
  const before = plan.used;
  launchFrom(shop, day, day, 'urgent', dayCapacity, dayCapacity);
  const urgent = plan.used - before;
  launchFrom(shop, day, day, 'ordinary', dayCapacity, open);

  const horizon = definition.redating.enabled ? definition.redating.pull_days : 0;
  for (let d = day; d <= day + horizon; d += 1) launchFrom(shop, d, day, 'late', dayCapacity, dayCapacity);
  // The load target is that of the week: a day makes up for those before it.
  const due = dayTarget * (weekday + 1) - week.counts.done;
  const upTo = due < dayCapacity ? due : dayCapacity;
  for (let d = day; d <= day + horizon && plan.used < upTo; d += 1) launchFrom(shop, d, day, 'any', upTo, upTo);

  for (let order = plan.starts.first[at]; order !== NONE; order = plan.starts.first[at]) {
    leavePlan(shop, order, NONE);
    planOrder(shop, order, day + 1);
  }
  // Rounding may leave a trace of what was booked.
  plan.booked[at] = 0;
  plan.bookedUrgent[at] = 0;

  const done = plan.used < dayCapacity ? plan.used : dayCapacity;
  plan.carried = plan.used - done;
  week.counts.done += done;
  shop.totals.workDone += done;
  const withheld = dayCapacity * settings.reserve;
  const kept = withheld > urgent ? withheld - urgent : 0;
  const idle = done < dayTarget ? dayTarget - done : 0;
  week.counts.withheld += withheld;
  week.counts.withheldIdle += kept < idle ? kept : idle;
}

/**
 * Starts orders that are planned for a day, in their order, as far as they fit.
 *
 * @param planned day whose line is gone through; after today, orders must be ready
 * @param limit of all work of today, and `limitOrdinary` of that of ordinary orders
 */
function launchFrom(
  shop: Workshop,
  planned: number,
  today: number,
  wanted: Wanted,
  limit: number,
  limitOrdinary: number,
): void {
  const { plan, book } = shop;
  const { next, urgent, ready, start, lead, work } = book.columns;
  const at = placeOfDay(planned);
  let before = NONE;
  for (let order = plan.starts.first[at]; order !== NONE; ) {
    const following = next[order];
    const isUrgent = urgent[order] === 1;
    const starts =
      ready[order] <= today &&
      isWanted(shop, order, planned > today ? planned : today + 1, wanted) &&
      fits(plan.used, work[order], limit) &&
      (isUrgent || fits(plan.usedOrdinary, work[order], limitOrdinary));
    if (starts) {
      leavePlan(shop, order, before);
      const taken = launchJob(shop, order, today);
      if (start[order] !== today) moveDate(shop, order, today, lead[order]);
      plan.used += taken;
      if (!isUrgent) plan.usedOrdinary += taken;
    } else before = order;
    order = following;
  }
}

/** @param otherwise day on which it would start if not today */
function isWanted(shop: Workshop, order: number, otherwise: number, wanted: Wanted): boolean {
  const { urgent, promised } = shop.book.columns;
  switch (wanted) {
    case 'urgent':
      return urgent[order] === 1;
    case 'ordinary':
      return urgent[order] === 0;
    case 'late':
      return calendarOf(otherwise + shop.definition.shop.technical_days) > promised[order];
    case 'any':
      return true;
    default:
      wanted satisfies never;
      throw new Error('orders: unknown kind of order');
  }
}
