import { type CallsState, FIRST_FIT, SPARE } from './callsState.ts';

/** Writes the week’s values in the order of `callsMeasures`; of a ratio, its numerator. */
export function readWeekOfCalls(state: CallsState, figures: Float64Array): void {
  const { week, open, stock, items, firstFit } = state;
  let at = 0;
  for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
    const first = kind === FIRST_FIT ? 0 : firstFit;
    const last = kind === FIRST_FIT ? firstFit : items;
    let waiting = 0;
    let stocked = 0;
    for (let i = first; i < last; i += 1) {
      waiting += open[i];
      stocked += stock[i];
    }
    figures[at] = week.made[kind] - week.fresh[kind];
    figures[at + 1] = week.stockDays[kind];
    figures[at + 2] = week.short[kind];
    figures[at + 3] = week.calls[kind];
    figures[at + 4] = week.made[kind];
    figures[at + 5] = week.delivered[kind];
    figures[at + 6] = waiting;
    figures[at + 7] = stocked;
    at += 8;
  }
  figures[at] = week.cancelled;
  at += 1;
  figures[at] = week.changed;
  figures[at + 1] = week.announced;
  figures[at + 2] = week.proposals;
  figures[at + 3] = week.renegotiations;
  figures[at + 4] = week.derogations;
  figures[at + 5] = week.derogated;
  figures[at + 6] = week.launched;
  figures[at + 7] = week.scrapped;
  figures[at + 8] = week.hours;
  figures[at + 9] = week.pieceHours + week.changeoverHours;
  figures[at + 10] = week.changeoverHours;
  figures[at + 11] = week.changeovers;
}
