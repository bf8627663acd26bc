import { type CallsState, FIRST_FIT, SPARE, WEATHER } from './callsState.ts';

/** Changes that are told today: a call gets more or fewer pieces, or becomes a call for another item. */
export function tellChanges(state: CallsState, day: number): void {
  const { changes, changeDay, changeFrom, changeTo, changePieces, changeSlot, known, week } = state;
  const span = 2 * state.days;
  for (let c = 0; c < changes; c += 1) {
    if (changeDay[c] !== day) continue;
    const from = changeFrom[c] * span + changeSlot[c];
    if (changeTo[c] === changeFrom[c]) {
      known[from] += changePieces[c];
    } else {
      known[from] -= changePieces[c];
      known[changeTo[c] * span + changeSlot[c]] += changePieces[c];
    }
    week.changed += 1;
  }
}

/** Today’s first-fit calls come in. */
export function takeFirstFitCalls(state: CallsState, day: number): void {
  const { firstFit, known, called, open, week } = state;
  const span = 2 * state.days;
  const slot = day % span;
  for (let i = 0; i < firstFit; i += 1) {
    const pieces = known[i * span + slot];
    called[i] = pieces;
    open[i] += pieces;
    week.calls[FIRST_FIT] += pieces;
  }
}

/** Today’s spare calls come in; those that have waited for too long are cancelled. */
export function takeSpareCalls(state: CallsState, day: number): void {
  const { items, firstFit, known, called, open, waiting, week } = state;
  const patience = state.parameters.spare.patience_days;
  const span = 2 * state.days;
  const slot = day % span;
  const age = day % patience;
  for (let i = firstFit; i < items; i += 1) {
    const pieces = known[i * span + slot];
    const late = waiting[i * patience + age];
    called[i] = pieces;
    open[i] += pieces - late;
    waiting[i * patience + age] = pieces;
    week.calls[SPARE] += pieces;
    week.cancelled += late;
  }
}

/**
 * Ships what is called, as far as parts and roads allow; the oldest call first. Of the parts, today’s go to calls first:
 * what is not shipped of them is stock.
 */
export function shipCalls(state: CallsState, day: number): void {
  const { items, firstFit, called, open, stock, made, target, week } = state;
  const roads = state.stopUntil[WEATHER] <= day;
  let firstFitStock = 0;
  let spareStock = 0;
  for (let i = 0; i < items; i += 1) {
    const kind = i < firstFit ? FIRST_FIT : SPARE;
    const there = stock[i] + made[i];
    const wanted = roads ? open[i] : 0;
    const delivered = wanted < there ? wanted : there;
    if (delivered > 0) {
      week.delivered[kind] += delivered;
      week.fresh[kind] += made[i] < delivered ? made[i] : delivered;
      if (kind === SPARE) serveOldest(state, i, day, delivered);
      open[i] -= delivered;
    }
    stock[i] = there - delivered;
    week.short[kind] += called[i] < open[i] ? called[i] : open[i];
    week.targetDays[kind] += target[i];
    if (kind === FIRST_FIT) firstFitStock += stock[i];
    else spareStock += stock[i];
  }
  week.stockDays[FIRST_FIT] += firstFitStock;
  week.stockDays[SPARE] += spareStock;
  if (firstFitStock < week.lowestStock[FIRST_FIT]) week.lowestStock[FIRST_FIT] = firstFitStock;
  if (spareStock < week.lowestStock[SPARE]) week.lowestStock[SPARE] = spareStock;
}

/** Takes what is delivered from the calls that have waited longest; call it while they are still open. */
function serveOldest({ parameters, waiting, open }: CallsState, item: number, day: number, delivered: number): void {
  const patience = parameters.spare.patience_days;
  const first = item * patience;
  if (delivered === open[item]) {
    waiting.fill(0, first, first + patience);
    return;
  }
  let left = delivered;
  for (let age = patience - 1; age >= 0 && left > 0; age -= 1) {
    const at = first + ((day - age + patience) % patience);
    const served = waiting[at] < left ? waiting[at] : left;
    waiting[at] -= served;
    left -= served;
  }
}
