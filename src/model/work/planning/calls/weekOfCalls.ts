/** Sums over the days of a week; by kind where they are arrays. */
export interface WeekOfCalls {
  readonly calls: Float64Array;
  readonly delivered: Float64Array;
  readonly made: Float64Array;
  /** Pieces shipped on the day on which they were made. */
  readonly fresh: Float64Array;
  /** Pieces not delivered on the day for which they were called. */
  readonly short: Float64Array;
  /** Sum of the stocks at the end of the days, the lowest of them, and the sum of target stocks. */
  readonly stockDays: Float64Array;
  readonly lowestStock: Float64Array;
  readonly targetDays: Float64Array;
  /** Spare pieces: the car maker cancels none. */
  cancelled: number;
  launched: number;
  scrapped: number;
  derogated: number;
  /** Squared half ranges beyond what is harmless, over pieces; pieces scrapped though harmless, and passed though not. */
  harm: number;
  wasted: number;
  harmful: number;
  announced: number;
  changed: number;
  /** Hours that stand, are spent on pieces and on changeovers. */
  hours: number;
  pieceHours: number;
  changeoverHours: number;
  changeovers: number;
  /** Days on which the line ran, and on which its hours did not suffice. */
  running: number;
  pressed: number;
  proposals: number;
  renegotiations: number;
  derogations: number;
}

/** A week in which nothing has happened yet. */
export function createWeekOfCalls(): WeekOfCalls {
  return {
    calls: new Float64Array(2),
    delivered: new Float64Array(2),
    made: new Float64Array(2),
    fresh: new Float64Array(2),
    short: new Float64Array(2),
    stockDays: new Float64Array(2),
    lowestStock: new Float64Array(2),
    targetDays: new Float64Array(2),
    cancelled: 0,
    launched: 0,
    scrapped: 0,
    derogated: 0,
    harm: 0,
    wasted: 0,
    harmful: 0,
    announced: 0,
    changed: 0,
    hours: 0,
    pieceHours: 0,
    changeoverHours: 0,
    changeovers: 0,
    running: 0,
    pressed: 0,
    proposals: 0,
    renegotiations: 0,
    derogations: 0,
  };
}

/** Empties a week. */
export function clearWeekOfCalls(week: WeekOfCalls): void {
  for (let kind = 0; kind < 2; kind += 1) {
    week.calls[kind] = 0;
    week.delivered[kind] = 0;
    week.made[kind] = 0;
    week.fresh[kind] = 0;
    week.short[kind] = 0;
    week.stockDays[kind] = 0;
    week.lowestStock[kind] = Number.POSITIVE_INFINITY;
    week.targetDays[kind] = 0;
  }
  week.cancelled = 0;
  week.launched = 0;
  week.scrapped = 0;
  week.derogated = 0;
  week.harm = 0;
  week.wasted = 0;
  week.harmful = 0;
  week.announced = 0;
  week.changed = 0;
  week.hours = 0;
  week.pieceHours = 0;
  week.changeoverHours = 0;
  week.changeovers = 0;
  week.running = 0;
  week.pressed = 0;
  week.proposals = 0;
  week.renegotiations = 0;
  week.derogations = 0;
}
