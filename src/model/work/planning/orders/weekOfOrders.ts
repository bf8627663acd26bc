/** What happened to orders in one week. */
export interface WeekOfOrders {
  /** By class: ordinary orders promised, their cycles, days beyond the wish; orders delivered, those of them that are late, days late. */
  readonly promised: Float64Array;
  readonly cycleDays: Float64Array;
  readonly daysBeyondWish: Float64Array;
  readonly delivered: Float64Array;
  readonly lateOf: Float64Array;
  readonly daysLate: Float64Array;
  /** By client: the same of ordinary orders promised, and of all delivered. */
  readonly promisedTo: Float64Array;
  readonly beyondWishOf: Float64Array;
  readonly deliveredTo: Float64Array;
  readonly daysLateTo: Float64Array;
  readonly counts: WeekCounts;
}

/** Counts and sums of a week; all start at 0. */
export interface WeekCounts {
  placed: number;
  lost: number;
  cancelled: number;
  deliveredOrders: number;
  /** Of those delivered: moved dates, moved to an earlier and to a later one, late against first and last date. */
  moved: number;
  movedEarlier: number;
  movedLater: number;
  late: number;
  lateLast: number;
  secondLaunch: number;
  daysLateLast: number;
  daysEarlyLast: number;
  deliveredUrgent: number;
  lateUrgent: number;
  /** Urgent orders that were planned, and those of them that found no room in time. */
  plannedUrgent: number;
  missedUrgent: number;
  /** Ordinary orders that were planned, and those of them that capacity would have taken had none been withheld. */
  plannedOrdinary: number;
  deferred: number;
  /** First launches, and the sum of their margins. */
  launched: number;
  margins: number;
  /** First launches whose result is known: all, short, with pieces left over. */
  results: number;
  short: number;
  over: number;
  /** Pieces finished, defective, and left over when an order was delivered. */
  pieces: number;
  scrap: number;
  surplus: number;
  /** Work units done; withheld; withheld, not used by urgent orders, and idle below the target. */
  done: number;
  withheld: number;
  withheldIdle: number;
}

/** Orders and pieces since the start: what came in is delivered, open or cancelled; what was launched is good, scrap or in the shop. */
export interface OrderTotals {
  placed: number;
  delivered: number;
  cancelled: number;
  piecesLaunched: number;
  piecesGood: number;
  piecesScrap: number;
  piecesDelivered: number;
  piecesSurplus: number;
  workStarted: number;
  workDone: number;
}

/** Nothing yet. */
export function createTotals(): OrderTotals {
  return {
    placed: 0,
    delivered: 0,
    cancelled: 0,
    piecesLaunched: 0,
    piecesGood: 0,
    piecesScrap: 0,
    piecesDelivered: 0,
    piecesSurplus: 0,
    workStarted: 0,
    workDone: 0,
  };
}

/** An empty week for so many classes and clients. */
export function createWeek(classes: number, clients: number): WeekOfOrders {
  return {
    promised: new Float64Array(classes),
    cycleDays: new Float64Array(classes),
    daysBeyondWish: new Float64Array(classes),
    delivered: new Float64Array(classes),
    lateOf: new Float64Array(classes),
    daysLate: new Float64Array(classes),
    promisedTo: new Float64Array(clients),
    beyondWishOf: new Float64Array(clients),
    deliveredTo: new Float64Array(clients),
    daysLateTo: new Float64Array(clients),
    counts: { ...noCounts },
  };
}

/** Empties a week for the next one. */
export function clearWeek(week: WeekOfOrders): void {
  week.promised.fill(0);
  week.cycleDays.fill(0);
  week.daysBeyondWish.fill(0);
  week.delivered.fill(0);
  week.lateOf.fill(0);
  week.daysLate.fill(0);
  week.promisedTo.fill(0);
  week.beyondWishOf.fill(0);
  week.deliveredTo.fill(0);
  week.daysLateTo.fill(0);
  Object.assign(week.counts, noCounts);
}

const noCounts: Readonly<WeekCounts> = {
  placed: 0,
  lost: 0,
  cancelled: 0,
  deliveredOrders: 0,
  moved: 0,
  movedEarlier: 0,
  movedLater: 0,
  late: 0,
  lateLast: 0,
  secondLaunch: 0,
  daysLateLast: 0,
  daysEarlyLast: 0,
  deliveredUrgent: 0,
  lateUrgent: 0,
  plannedUrgent: 0,
  missedUrgent: 0,
  plannedOrdinary: 0,
  deferred: 0,
  launched: 0,
  margins: 0,
  results: 0,
  short: 0,
  over: 0,
  pieces: 0,
  scrap: 0,
  surplus: 0,
  done: 0,
  withheld: 0,
  withheldIdle: 0,
};
