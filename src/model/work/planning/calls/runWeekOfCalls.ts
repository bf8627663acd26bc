import type { Run } from '../../../run.ts';
import { meanActionOn, settingOf } from '../../decisions.ts';
import { type CallsState, type WeekOfCalls, WEATHER } from './callsState.ts';
import { inspectItems } from './inspectItems.ts';
import { makeParts } from './makeParts.ts';
import { proposeDerogations } from './proposeDerogations.ts';
import { shipCalls, takeFirstFitCalls, takeSpareCalls, tellChanges } from './shipCalls.ts';

const LOTS = 2;

/** A week, day by day: changes are told, calls come in, parts are made and shipped, exceptions are proposed. */
export function runWeekOfCalls(run: Run, state: CallsState): void {
  const { week, days } = state;
  clearWeek(week);
  decide(run, state);
  inspectItems(run, state);
  week.announced = state.firstFit * days;
  const changeover = changeoverHours(run, state);
  const firstDay = (run.week - 1) * days;
  const { first_fit: firstFit, spare } = state.parameters;
  // Launches are fixed a frozen horizon ahead: a call that nobody announced is not made for on its day.
  const spareFirst = spare.announced || firstFit.frozen_days === 0;
  for (let d = 0; d < days; d += 1) {
    const day = firstDay + d;
    beginStoppages(state, d, day);
    tellChanges(state, day);
    takeFirstFitCalls(state, day);
    if (spareFirst) takeSpareCalls(state, day);
    makeParts(state, day, changeover);
    if (!spareFirst) takeSpareCalls(state, day);
    shipCalls(state, day);
    proposeDerogations(run, state, day);
  }
}

/** The week’s settings: the mean over those who acted, the last ones where nobody did. */
function decide(run: Run, { places, settings }: CallsState): void {
  for (let d = 0; d < places.length; d += 1) {
    const place = places[d];
    const action = meanActionOn(run, place.issue, Number.NaN);
    if (action === action) settings[d] = settingOf(place, action);
  }
}

/** A changeover takes longer where the economic lot, which grows with the root of it, is to be larger (Harris 1913). */
function changeoverHours(run: Run, { places, parameters }: CallsState): number {
  const { issue, low, halfRange } = places[LOTS];
  const middle = low + 2 * halfRange;
  const ratio = (middle + run.world.contingency[issue] * halfRange) / middle;
  return parameters.line.changeover * ratio * ratio;
}

function beginStoppages({ stopFirst, stopDays, stopUntil }: CallsState, dayOfWeek: number, day: number): void {
  for (let kind = 0; kind <= WEATHER; kind += 1) {
    if (stopFirst[kind] !== dayOfWeek) continue;
    if (day + stopDays[kind] > stopUntil[kind]) stopUntil[kind] = day + stopDays[kind];
  }
}

function clearWeek(week: WeekOfCalls): void {
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
