import { calendarOf, lastWorkingUntil } from './calendar.ts';
import { PLAN_DAYS, placeOfDay } from './shopPlan.ts';
import type { Workshop } from './workshop.ts';

/** No day has room. */
const NOWHERE = -1;

/**
 * Plans the day on which an order starts: the last one that keeps the date with the launcher’s lead, else the nearest
 * earlier one with room, else the nearest later one; an order for which no day is left is cancelled.
 *
 * An order is urgent or ordinary: ordinary ones find room up to what is not withheld, urgent ones up to all there is.
 *
 * @param from first working day on which it could start
 * @returns whether it is in the plan
 */
export function planOrder(shop: Workshop, order: number, from: number): boolean {
  const { ready, promised, lead, urgent, start, work } = shop.book.columns;
  const { technical_days: technical } = shop.definition.shop;
  const { cancel_after_days: patience, enabled } = shop.definition.redating;
  const earliest = ready[order] > from ? ready[order] : from;
  const asked = lastWorkingUntil(promised[order]) - technical - lead[order];
  const wanted = asked > earliest ? asked : earliest;
  const beyond = lastWorkingUntil(promised[order] + patience) - technical;
  // A plan is no longer than its horizon.
  const last = beyond < from + PLAN_DAYS - 2 ? beyond : from + PLAN_DAYS - 2;
  let day = NOWHERE;
  if (wanted <= last) {
    // Who is bound to the promises does not launch before they ask for it.
    const first = enabled ? earliest : wanted;
    for (let d = wanted; d >= first && day === NOWHERE; d -= 1) if (hasRoom(shop, order, d)) day = d;
    for (let d = wanted + 1; d <= last && day === NOWHERE; d += 1) if (hasRoom(shop, order, d)) day = d;
  }
  const { counts } = shop.week;
  if (urgent[order] === 0) counts.plannedOrdinary += 1;
  if (day === NOWHERE) {
    counts.cancelled += 1;
    shop.totals.cancelled += 1;
    shop.book.close(order);
    return false;
  }
  if (urgent[order] === 0 && day > wanted && fits(shop.plan.booked[placeOfDay(wanted)], work[order], shop.dayCapacity))
    counts.deferred += 1;
  start[order] = day;
  enterPlan(shop, order);
  moveDate(shop, order, day, lead[order]);
  return true;
}

/** Whether a job goes on top of what a day has: by its half, so that days are neither over- nor underbooked on average. */
export function fits(booked: number, work: number, limit: number): boolean {
  return booked + 0.5 * work <= limit || (booked === 0 && limit > 0);
}

function hasRoom(shop: Workshop, order: number, day: number): boolean {
  const { plan, dayCapacity, settings } = shop;
  const { urgent, work } = shop.book.columns;
  const at = placeOfDay(day);
  if (!fits(plan.booked[at], work[order], dayCapacity)) return false;
  if (urgent[order] === 1) return true;
  return fits(plan.booked[at] - plan.bookedUrgent[at], work[order], dayCapacity * (1 - settings.reserve));
}

function enterPlan(shop: Workshop, order: number): void {
  const { start, urgent, work } = shop.book.columns;
  const at = placeOfDay(start[order]);
  shop.plan.starts.append(at, order);
  shop.plan.booked[at] += work[order];
  if (urgent[order] === 1) shop.plan.bookedUrgent[at] += work[order];
}

/** Takes an order out of the plan; `before` stands before it in its day’s line. */
export function leavePlan(shop: Workshop, order: number, before: number): void {
  const { start, urgent, work } = shop.book.columns;
  const at = placeOfDay(start[order]);
  shop.plan.starts.remove(at, order, before);
  shop.plan.booked[at] -= work[order];
  if (urgent[order] === 1) shop.plan.bookedUrgent[at] -= work[order];
}

/**
 * The launcher gives the client another date where the planned delivery differs from the one that stands by more than
 * the threshold.
 *
 * @param start working day on which the job, or its second launch, starts
 * @param lead working days of lead that count as part of the way
 */
export function moveDate(shop: Workshop, order: number, start: number, lead: number): void {
  const { enabled, threshold_days: threshold } = shop.definition.redating;
  if (!enabled) return;
  const { dated } = shop.book.columns;
  const delivery = calendarOf(start + shop.definition.shop.technical_days + lead);
  const gap = delivery - dated[order];
  if (gap > threshold || -gap > threshold) dated[order] = delivery;
}
