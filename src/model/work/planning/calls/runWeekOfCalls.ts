import type { Run } from '../../../run.ts';
import { meanActionOn, settingOf } from '../../decisions.ts';
import { type CallsState, WEATHER } from './callsState.ts';
import { inspectItems } from './inspectItems.ts';
import { makeParts } from './makeParts.ts';
import { proposeDerogations } from './proposeDerogations.ts';
import { clearWeekOfCalls } from './weekOfCalls.ts';
import { shipCalls, takeFirstFitCalls, takeSpareCalls, tellChanges } from './shipCalls.ts';

const LOTS = 2;

/** A week, day by day: changes are told, calls come in, parts are made and shipped, exceptions are proposed. */
export function runWeekOfCalls(run: Run, state: CallsState): void {
  const { week, days } = state;
  clearWeekOfCalls(week);
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
