import { type CallsState, FIRST_FIT, SPARE, SUPPLIER, TRANSPORT, WEATHER } from './callsState.ts';

/** Priorities: calls that the line of the car maker waits for, spare calls, then cover; 1 more saves a changeover. */
const FIRST_FIT_CALL = 6;
const SPARE_CALL = 3;
const FROM_THE_SET_UP = 1;
const LOTS = 2;

/**
 * A day of the line: what is called and not in stock first, the car maker’s before spare parts, then cover where it is
 * lowest, in lots, until the hours are used up. The item that the line is set up for goes first within its class.
 *
 * @param day absolute, from 0
 * @param changeover hours of a changeover this week
 */
export function makeParts(state: CallsState, day: number, changeover: number): void {
  const { items, made, scrapped, wanted, priority, pieceHours, parameters, week } = state;
  made.fill(0);
  scrapped.fill(0);
  if (state.stopUntil[TRANSPORT] > day || state.stopUntil[WEATHER] > day) return;
  wantParts(state, day);
  const { hours } = parameters.line;
  let left = hours;
  let lacking = false;
  for (;;) {
    let item = -1;
    let first = 0;
    for (let i = 0; i < items; i += 1) {
      if (priority[i] <= first) continue;
      first = priority[i];
      item = i;
    }
    if (item < 0) break;
    priority[item] = 0;
    const change = item === state.setUp ? 0 : changeover;
    const affordable = Math.floor((left - change) / pieceHours + WHOLE);
    if (affordable < 1) {
      lacking = true;
      continue;
    }
    const launched = launch(state, item, first, affordable);
    left -= change + launched * pieceHours;
    if (launched === affordable && wanted[item] > 0) lacking = true;
    if (change === 0) continue;
    week.changeovers += 1;
    week.changeoverHours += change;
    state.setUp = item;
  }
  week.hours += hours;
  week.running += 1;
  if (lacking) week.pressed += 1;
}

/** Sums of hours miss whole pieces by rounding. */
const WHOLE = 1e-9;

/** Pieces of an item that calls and cover want, and how urgent it is. */
function wantParts(state: CallsState, day: number): void {
  const { items, firstFit, settings, stock, open, target, wanted, priority, setUp } = state;
  const supplierStops = state.stopUntil[SUPPLIER] > day;
  const without = Math.ceil(state.parameters.stoppages.supplier_share * items);
  for (let i = 0; i < items; i += 1) {
    target[i] =
      i < firstFit || state.parameters.spare.announced
        ? announcedCover(state, i, day)
        : state.meanCalls[i] * settings[SPARE];
    const short = open[i] - stock[i];
    const want = short + target[i];
    const offset = i - state.supplierItem;
    wanted[i] = want;
    if (want <= 0 || (supplierStops && (offset < 0 ? offset + items : offset) < without)) {
      priority[i] = 0;
      continue;
    }
    priority[i] = urgencyOf(state, i, short) + (i === setUp ? FROM_THE_SET_UP : 0);
  }
}

/** Above 0: what is called and not there comes before what cover lacks. */
function urgencyOf({ firstFit, open, target, wanted }: CallsState, item: number, short: number): number {
  if (short <= 0) return wanted[item] / target[item];
  return (item < firstFit ? FIRST_FIT_CALL : SPARE_CALL) + short / open[item];
}

/** Calls that are known for the days of cover after this one; beyond what is announced, the mean. */
function announcedCover(state: CallsState, item: number, day: number): number {
  const { known, days, settings, firstFit } = state;
  const cover = settings[item < firstFit ? FIRST_FIT : SPARE];
  const span = 2 * days;
  const lastKnown = span - (day % days) - 1;
  const whole = Math.floor(cover);
  const within = whole < lastKnown ? whole : lastKnown;
  const first = item * span;
  let slot = day % span;
  let sum = 0;
  for (let ahead = 0; ahead < within; ahead += 1) {
    slot = slot + 1 === span ? 0 : slot + 1;
    sum += known[first + slot];
  }
  if (whole >= lastKnown) return sum + (cover - lastKnown) * state.meanCalls[item];
  slot = slot + 1 === span ? 0 : slot + 1;
  return sum + (cover - whole) * known[first + slot];
}

/** Launches a lot, or as much of it as the hours allow; what is urgent waits for no full cover of another item. */
function launch(state: CallsState, item: number, priority: number, affordable: number): number {
  const { week, stock, open, wanted, made, scrapped } = state;
  const lot = state.settings[LOTS] * state.meanCalls[item];
  const short = open[item] - stock[item] - made[item];
  const need = Math.ceil(Math.max(priority >= SPARE_CALL ? short : wanted[item], lot));
  const launched = need < affordable ? need : affordable;
  const scrap = wholePieces(state.scrapCarry, item, launched * state.scrapRate[item]);
  const good = launched - scrap;
  made[item] += good;
  scrapped[item] += scrap;
  week.launched += launched;
  week.scrapped += scrap;
  week.derogated += wholePieces(state.derogatedCarry, item, launched * state.derogatedRate[item]);
  week.harm += launched * state.harmRate[item];
  week.wasted += launched * state.wastedRate[item];
  week.harmful += launched * state.harmfulRate[item];
  week.made[item < state.firstFit ? FIRST_FIT : SPARE] += good;
  week.pieceHours += launched * state.pieceHours;
  wanted[item] -= good;
  if (priority >= SPARE_CALL && wanted[item] > 0) state.priority[item] = urgencyOf(state, item, short - good);
  return launched;
}

/** Whole pieces out of a share; what is left of one waits for the next. */
function wholePieces(carry: Float64Array, item: number, pieces: number): number {
  const sum = carry[item] + pieces;
  const whole = Math.floor(sum + WHOLE);
  carry[item] = sum - whole;
  return whole;
}
