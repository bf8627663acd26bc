import { calendarOf } from './calendar.ts';
import { moveDate } from './planOrder.ts';
import { placeOfDay } from './shopPlan.ts';
import type { Workshop } from './workshop.ts';

/** Largest share of defective pieces of a launch: below a half, so that one more piece is always a good one. */
const WORST_LAUNCH = 0.49;

/** Whole pieces of a launch that aims at so many good ones: the margin on top, to the nearest piece, in whole panels. */
export function piecesToLaunch(wanted: number, margin: number, panel: number): number {
  const pieces = Math.max(1, Math.floor(wanted * (1 + margin) + 0.5));
  return panel === 1 ? pieces : panel * Math.ceil(pieces / panel);
}

/** Defective pieces among those launched, to the nearest piece. */
export function scrapOf(pieces: number, share: number): number {
  const held = share < 0 ? 0 : share > WORST_LAUNCH ? WORST_LAUNCH : share;
  return Math.floor(pieces * held + 0.5);
}

/**
 * A job starts: its pieces are launched, and take their time through the shop.
 *
 * @param day the working day
 * @returns work units that it takes
 */
export function launchJob(shop: Workshop, order: number, day: number): number {
  const { settings, asked, definition, totals, week } = shop;
  const { ordered, good, launched, launchedGood, launches, defects, laterDefects } = shop.book.columns;
  const { panel_pieces: panel, technical_days: technical, work_per_piece: workPerPiece } = definition.shop;
  const isFirst = launches[order] === 0;
  const missing = ordered[order] - good[order];
  const pieces = piecesToLaunch(missing, settings.margin, panel);
  const share = (isFirst ? defects[order] : laterDefects[order]) + asked.defects;
  launched[order] = pieces;
  launchedGood[order] = pieces - scrapOf(pieces, share);
  launches[order] += 1;
  totals.piecesLaunched += pieces;
  if (isFirst) {
    week.counts.launched += 1;
    week.counts.margins += (pieces - missing) / missing;
  }
  const days = Math.max(1, Math.floor(technical + asked.technical + 0.5));
  shop.plan.finishes.append(placeOfDay(day + days), order);
  const work = pieces * workPerPiece;
  totals.workStarted += work;
  return work;
}

/** The jobs that are finished by the morning of a day: delivered, or launched again where good pieces are short. */
export function finishJobs(shop: Workshop, day: number): void {
  const { plan, totals, week } = shop;
  const { counts } = week;
  const { ordered, good, launched, launchedGood, launches } = shop.book.columns;
  const at = placeOfDay(day);
  for (let order = plan.finishes.shift(at); order >= 0; order = plan.finishes.shift(at)) {
    const scrap = launched[order] - launchedGood[order];
    good[order] += launchedGood[order];
    counts.pieces += launched[order];
    counts.scrap += scrap;
    totals.piecesGood += launchedGood[order];
    totals.piecesScrap += scrap;
    launched[order] = 0;
    const over = good[order] - ordered[order];
    if (launches[order] === 1) {
      counts.results += 1;
      if (over < 0) counts.short += 1;
      else if (over > 0) counts.over += 1;
    }
    if (over < 0) {
      plan.again.append(0, order);
      moveDate(shop, order, day, 0);
    } else deliver(shop, order, calendarOf(day));
  }
}

/** Pieces beyond the order are scrapped: what is made to order fits nobody else. */
function deliver(shop: Workshop, order: number, today: number): void {
  const { week, totals, book } = shop;
  const { counts } = week;
  const { clientClass, client, urgent, ordered, good, promised, dated, launches } = book.columns;
  const late = Math.max(0, today - promised[order]);
  const gap = today - dated[order];
  counts.deliveredOrders += 1;
  if (late > 0) counts.late += 1;
  if (gap > 0) {
    counts.lateLast += 1;
    counts.daysLateLast += gap;
  } else counts.daysEarlyLast -= gap;
  if (dated[order] !== promised[order]) counts.moved += 1;
  if (dated[order] < promised[order]) counts.movedEarlier += 1;
  if (dated[order] > promised[order]) counts.movedLater += 1;
  if (launches[order] > 1) counts.secondLaunch += 1;
  counts.surplus += good[order] - ordered[order];
  if (urgent[order] === 1) {
    counts.deliveredUrgent += 1;
    if (late > 0) counts.lateUrgent += 1;
  } else {
    week.delivered[clientClass[order]] += 1;
    week.daysLate[clientClass[order]] += late;
    if (late > 0) week.lateOf[clientClass[order]] += 1;
  }
  week.deliveredTo[client[order]] += 1;
  week.daysLateTo[client[order]] += late;
  totals.delivered += 1;
  totals.piecesDelivered += ordered[order];
  totals.piecesSurplus += good[order] - ordered[order];
  book.close(order);
}
