import type { RandomStream } from '../../../../random/randomStream.ts';
import type { Run } from '../../../run.ts';
import { type CallsState, SPARE, SUPPLIER } from './callsState.ts';

/** Marks of a first-fit call (volume, change, notice), of a spare call, of a stoppage, of an episode of flaws. */
const FIRST_FIT_MARKS = 3;
const SPARE_MARKS = 2;
const STOPPAGE_MARKS = 5;
const FLAW_MARKS = 6;

/** Marks that a week takes from the world, whatever happens. */
function marksOfWeek({ firstFit, items, days }: CallsState): number {
  return (
    firstFit * days * FIRST_FIT_MARKS +
    (items - firstFit) * days * SPARE_MARKS +
    3 * STOPPAGE_MARKS +
    items * FLAW_MARKS
  );
}

/** The calls of the first week, announced before it begins. */
export function announceFirstWeek(state: CallsState, population: RandomStream): void {
  const marks = new Float64Array(marksOfWeek(state));
  population.fillUniform(marks, marks.length);
  announceCalls(state, marks, 1);
}

/**
 * What comes from outside in a week: this week’s spare calls, stoppages and episodes of flaws, and next week’s calls as
 * they are announced, with the changes that are to come.
 *
 * The week’s contingencies say how long stoppages last and how many spare parts are called.
 */
export function drawCalls(run: Run, state: CallsState): void {
  const length = marksOfWeek(state);
  if (marks.length !== length) marks = new Float64Array(length);
  run.streams.world.fillUniform(marks, length);
  evaluateSpareCalls(run, state, run.week);
  const at = announceCalls(state, marks, run.week + 1);
  // Until its week comes, next week’s spare calls are what they would be if nothing else happened.
  evaluateSpareCalls(run, state, run.week + 1);
  drawStoppages(run, state, at);
  drawFlaws(run, state, at + 3 * STOPPAGE_MARKS);
}

let marks = new Float64Array(0);

/** Announces the calls of a week and lists the changes that will be told before each call’s frozen horizon. */
function announceCalls(state: CallsState, from: Float64Array, week: number): number {
  const { parameters, firstFit, days, known } = state;
  const {
    pieces,
    spread,
    volume_change: volume,
    change_size: size,
    item_change: item,
    frozen_days: frozen,
  } = parameters.first_fit;
  const firstDay = (week - 1) * days;
  const firstSlot = ((week - 1) % 2) * days;
  const shortestNotice = frozen < days ? frozen : days;
  let at = 0;
  let changes = dropToldChanges(state, firstDay - days);
  for (let i = 0; i < firstFit; i += 1) {
    for (let day = 0; day < days; day += 1, at += FIRST_FIT_MARKS) {
      const slot = firstSlot + day;
      const call = Math.floor(pieces * (1 + spread * (2 * from[at] - 1)) + 0.5);
      known[i * 2 * days + slot] = call;
      const change = from[at + 1];
      if (change >= volume + item) continue;
      let to = i;
      let moved = call;
      if (change < volume) {
        moved = Math.floor(call * (1 + size * ((2 * change) / volume - 1)) + 0.5) - call;
      } else {
        if (firstFit === 1) continue;
        to = (i + 1 + Math.floor(((change - volume) / item) * (firstFit - 1))) % firstFit;
      }
      if (moved === 0) continue;
      const notice = shortestNotice + Math.floor(from[at + 2] * (days - shortestNotice + 1));
      state.changeFrom[changes] = i;
      state.changeTo[changes] = to;
      state.changePieces[changes] = moved;
      state.changeDay[changes] = firstDay + day - notice;
      state.changeSlot[changes] = slot;
      changes += 1;
    }
  }
  state.changes = changes;
  const { spareMarks } = state;
  for (let j = 0; j < spareMarks.length; j += 1) spareMarks[j] = from[at + j];
  return at + spareMarks.length;
}

/** Changes of this week’s calls stay on the list; older ones have been told. */
function dropToldChanges(state: CallsState, firstDay: number): number {
  const { changeFrom, changeTo, changePieces, changeDay, changeSlot } = state;
  let kept = 0;
  for (let c = 0; c < state.changes; c += 1) {
    if (changeDay[c] < firstDay) continue;
    changeFrom[kept] = changeFrom[c];
    changeTo[kept] = changeTo[c];
    changePieces[kept] = changePieces[c];
    changeDay[kept] = changeDay[c];
    changeSlot[kept] = changeSlot[c];
    kept += 1;
  }
  return kept;
}

/** Spare calls of a week: each item is called on a day with a probability that the week’s contingency moves. */
function evaluateSpareCalls(run: Run, state: CallsState, week: number): void {
  const { parameters, firstFit, items, days, known, spareMarks, places } = state;
  const { frequency, pieces, spread } = parameters.spare;
  const { issue, halfRange } = places[SPARE];
  const probability = frequency * (1 + (run.world.contingency[issue] * halfRange) / days);
  const firstSlot = ((week - 1) % 2) * days;
  for (let i = firstFit, at = 0; i < items; i += 1) {
    for (let day = 0; day < days; day += 1, at += SPARE_MARKS) {
      const called = spareMarks[at] < probability;
      known[i * 2 * days + firstSlot + day] = called
        ? Math.floor(pieces * (1 + spread * (2 * spareMarks[at + 1] - 1)) + 0.5)
        : 0;
    }
  }
}

function drawStoppages(run: Run, state: CallsState, at: number): void {
  const { stoppages } = state.parameters;
  const { issue, halfRange } = state.places[0];
  const usual = stoppages.days + run.world.contingency[issue] * halfRange;
  const length = usual > 0 ? usual : 0;
  for (let kind = SUPPLIER; kind < 3; kind += 1, at += STOPPAGE_MARKS) {
    const frequency = kind === 0 ? stoppages.supplier : kind === 1 ? stoppages.transport : stoppages.weather;
    state.stopFirst[kind] = marks[at] < frequency ? Math.floor(marks[at + 1] * state.days) : -1;
    state.stopDays[kind] = Math.floor(length * (0.5 + marks[at + 2]) + marks[at + 3]);
    if (kind === SUPPLIER) state.supplierItem = Math.floor(marks[at + 4] * state.items);
  }
}

/** An episode begins on an item that has none; how long it takes to solve the problem is not known beforehand. */
function drawFlaws(run: Run, state: CallsState, at: number): void {
  const { flaws } = state.parameters;
  for (let i = 0; i < state.items; i += 1, at += FLAW_MARKS) {
    if (marks[at] >= flaws.frequency || state.flawUntil[i] >= run.week) continue;
    const share = flaws.share * (0.5 + marks[at + 2]);
    const length = Math.floor(flaws.weeks * (0.5 + marks[at + 3]) + marks[at + 4]);
    state.flawUntil[i] = run.week + (length > 1 ? length - 1 : 0);
    state.severity[i] = marks[at + 1];
    state.flawedShare[i] = share < 1 ? share : 1;
    state.answer[i] = marks[at + 5];
    state.proposed[i] = 0;
    state.agreed[i] = 0;
  }
}
