import { calendarOf } from './calendar.ts';
import { planOrder } from './planOrder.ts';
import { MARKS_PER_ORDER, NORMALS_PER_ORDER, orderMarks, orderNormals } from './potentialOrders.ts';
import type { Workshop } from './workshop.ts';

/** Orders above this are not modelled: a size far beyond any shop’s week. */
const LARGEST_ORDER = 1_000_000;

/**
 * The orders of a weekday come in: sales promise each a date by the cycle of its class, without asking the shop; the
 * launcher puts it in the plan.
 *
 * @param weekday 0 for Monday
 * @param day working day
 */
export function receiveOrders(shop: Workshop, weekday: number, day: number): void {
  const { potential, custom, week } = shop;
  const { marks, chance, count } = potential;
  const clients = custom.late.length;
  for (let slot = 0; slot < count; slot += 1) {
    const at = slot * MARKS_PER_ORDER;
    if (marks[at + orderMarks.arrival] >= chance) continue;
    if (Math.floor(marks[at + orderMarks.weekday] * 5) !== weekday) continue;
    let k = 0;
    while (k < custom.shareUpTo.length - 1 && marks[at + orderMarks.class] >= custom.shareUpTo[k]) k += 1;
    const among = custom.clientsOf[k];
    const client = among[Math.floor(marks[at + orderMarks.client] * among.length)];
    if (marks[at + orderMarks.arrival] >= chance * custom.kept[k * clients + client]) {
      week.counts.lost += 1;
      continue;
    }
    acceptOrder(shop, slot, k, client, day);
  }
}

function acceptOrder(shop: Workshop, slot: number, k: number, client: number, day: number): void {
  const { definition, book, week, settings, asked, potential } = shop;
  const { demand, defects } = definition;
  const { marks, normals } = potential;
  const at = slot * MARKS_PER_ORDER;
  const from = slot * NORMALS_PER_ORDER;
  const order = book.take();
  const columns = book.columns;
  const isUrgent = marks[at + orderMarks.urgent] < asked.urgent;
  const cycle = Math.floor((isUrgent ? demand.urgent_lead_days : promisedCycle(shop, k)) + 0.5);
  const today = calendarOf(day);
  columns.clientClass[order] = k;
  columns.client[order] = client;
  columns.urgent[order] = isUrgent ? 1 : 0;
  columns.promised[order] = today + cycle;
  columns.dated[order] = today + cycle;
  columns.ready[order] = day + 1;
  if (!isUrgent) {
    const days = 2 * definition.shop.ready_days * marks[at + orderMarks.ready] + asked.ready[k];
    columns.ready[order] = day + Math.max(1, Math.floor(days + 0.5));
  }
  columns.lead[order] = isUrgent ? 0 : Math.floor(settings.lead + 0.5);
  columns.ordered[order] = piecesOf(
    demand.pieces_min,
    demand.pieces_mean,
    normals[from + orderNormals.quantity],
    normals[from + orderNormals.quantityToo],
  );
  columns.good[order] = 0;
  columns.launched[order] = 0;
  columns.launchedGood[order] = 0;
  columns.launches[order] = 0;
  columns.defects[order] = defectShare(defects.mean, defects.sd, normals[from + orderNormals.defects]);
  columns.laterDefects[order] = defectShare(defects.mean, defects.sd, normals[from + orderNormals.laterDefects]);
  columns.work[order] = columns.ordered[order] * (1 + settings.margin) * definition.shop.work_per_piece;

  week.counts.placed += 1;
  shop.totals.placed += 1;
  if (isUrgent) {
    week.counts.plannedUrgent += 1;
    const last = columns.promised[order];
    if (!planOrder(shop, order, day)) week.counts.missedUrgent += 1;
    else if (calendarOf(columns.start[order] + definition.shop.technical_days) > last) week.counts.missedUrgent += 1;
    return;
  }
  const wish = Math.max(0, demand.wish_days + demand.wish_spread_days * (2 * marks[at + orderMarks.wish] - 1));
  const beyond = Math.max(0, cycle - wish);
  week.promised[k] += 1;
  week.cycleDays[k] += cycle;
  week.daysBeyondWish[k] += beyond;
  week.promisedTo[client] += 1;
  week.beyondWishOf[client] += beyond;
  planOrder(shop, order, day);
}

/** What sales promise to a class this week: what the rule and their own habit come to, but for the floor. */
export function promisedCycle(shop: Workshop, k: number): number {
  const { cycle_floor_days: floor } = shop.definition.shop;
  return shop.settings.cycle[k] > floor ? shop.settings.cycle[k] : floor;
}

/** The smallest order, and what lies above it: exponential, as half the sum of two squared normals is. */
function piecesOf(least: number, mean: number, a: number, b: number): number {
  const above = mean > least ? (mean - least) * 0.5 * (a * a + b * b) : 0;
  return Math.min(LARGEST_ORDER, least + Math.floor(above + 0.5));
}

/** A share with the mean asked for, m (1 − w + w n²): most orders go well, few badly; w makes the standard deviation. */
export function defectShare(mean: number, sd: number, normal: number): number {
  if (mean === 0) return 0;
  const weight = Math.min(1, sd / (mean * Math.sqrt(2)));
  return mean * (1 - weight + weight * normal * normal);
}
