import type { CallsDefinition } from '../../../../scenario/definition/work/planning/callsParameters.ts';
import { callsDecisions } from '../../../../scenario/definition/work/planning/callsDecisions.ts';
import type { Organisation } from '../../../organisation.ts';
import { type DecisionPlace, placeDecision, settingOf } from '../../decisions.ts';
import { createWeekOfCalls, type WeekOfCalls } from './weekOfCalls.ts';

/** Kinds of calls: first fit, announced for the car maker’s line, and spare parts. */
export const FIRST_FIT = 0;
export const SPARE = 1;

/** Kinds of stoppages, in the order of their marks. */
export const SUPPLIER = 0;
export const TRANSPORT = 1;
export const WEATHER = 2;

/** What serving calls from stock keeps over a run; items stand first-fit first, then spare. Pieces unless said. */
export interface CallsState {
  readonly parameters: CallsDefinition;
  readonly items: number;
  readonly firstFit: number;
  readonly days: number;
  /** Issues that govern cover of first fit, cover of spare parts, lots, acceptance. */
  readonly places: readonly DecisionPlace[];
  /** The week’s settings of these decisions, in their units. */
  readonly settings: Float64Array;
  /** What the week’s results say of them, in half ranges, and what went wrong with them of late, 0 to 1. */
  readonly said: Float64Array;
  readonly trouble: Float64Array;
  /** By client × kind: 1 where the client makes such calls. */
  readonly callers: Uint8Array;
  /** First client that makes calls of a kind, by kind. */
  readonly decider: Int32Array;
  /** Crew that proposes a derogation for an item. */
  readonly proposer: Int32Array;
  readonly meanCalls: Float64Array;
  /** Hours of the line a piece. */
  readonly pieceHours: number;

  /** By item × day of two weeks: calls as they are known; first fit as announced and changed so far. */
  readonly known: Float64Array;
  /** Marks of next week’s spare calls: whether, how many; evaluated in their week. */
  readonly spareMarks: Float64Array;
  /** Changes of announced calls that are still to be told. */
  readonly changeFrom: Int32Array;
  /** The item itself for a change of volume. */
  readonly changeTo: Int32Array;
  /** Pieces added to the call; for a change of item, of the whole call. */
  readonly changePieces: Float64Array;
  /** Day on which the change is told, and place of the call’s day in `known`. */
  readonly changeDay: Int32Array;
  readonly changeSlot: Int32Array;
  changes: number;

  /** By kind: day of the week on which a stoppage begins (−1 for none), its days, and the first absolute day after it. */
  readonly stopFirst: Int32Array;
  readonly stopDays: Int32Array;
  readonly stopUntil: Int32Array;
  /** First item that a failing supplier leaves without inputs. */
  supplierItem: number;

  /** Episode of flaws by item: last week, severity, share of flawed pieces, mark of the client’s answer. */
  readonly flawUntil: Float64Array;
  readonly severity: Float64Array;
  readonly flawedShare: Float64Array;
  readonly answer: Float64Array;
  /** 1 once a derogation was proposed in the episode; 1 while one is in force. */
  readonly proposed: Uint8Array;
  readonly agreed: Uint8Array;

  /** Flaws outside episodes this week, as shares of pieces, and the severity up to which a flaw harms nobody. */
  readonly usual: UsualFlaws;
  /** By item: share of pieces that are scrapped, that pass by derogation alone, and harm a piece, this week. */
  readonly scrapRate: Float64Array;
  readonly derogatedRate: Float64Array;
  readonly harmRate: Float64Array;
  /** By item: share of pieces scrapped that would harm nobody, and that pass by the criterion and harm. */
  readonly wastedRate: Float64Array;
  readonly harmfulRate: Float64Array;
  /** Fractions of pieces that wait to be whole. */
  readonly scrapCarry: Float64Array;
  readonly derogatedCarry: Float64Array;

  readonly stock: Float64Array;
  readonly open: Float64Array;
  /** By item × day of patience: spare pieces called on that day that wait. */
  readonly waiting: Float64Array;
  /** Item for which the line is set up. */
  setUp: number;

  /** Of the day, by item: calls, target stock, pieces wanted, priority, good pieces made, pieces scrapped. */
  readonly called: Float64Array;
  readonly target: Float64Array;
  readonly wanted: Float64Array;
  readonly priority: Float64Array;
  readonly made: Float64Array;
  readonly scrapped: Float64Array;

  readonly week: WeekOfCalls;
}

/** What the week’s criterion does to flaws outside episodes. */
export interface UsualFlaws {
  harmless: number;
  scrap: number;
  wasted: number;
  harmful: number;
  /** Harm of a piece, in squared half ranges. */
  harm: number;
}

/** The state before the first week: stocks at the cover that is usual, no open call, no episode. */
export function createCallsState(organisation: Organisation): CallsState {
  const parameters = organisation.scenario.work.planning.calls;
  const { line, first_fit: firstFit, spare } = parameters;
  const items = firstFit.items + spare.items;
  const { days } = line;
  const places = callsDecisions.map((decision) => placeDecision(organisation, decision));
  const practice = places.map(({ issue }) => organisation.scenario.organisation.issues[issue].practice);
  const settings = Float64Array.from(places, (place, d) => settingOf(place, practice[d]));
  const meanCalls = Float64Array.from({ length: items }, (_, i) =>
    i < firstFit.items ? firstFit.pieces : spare.frequency * spare.pieces,
  );
  const meanOfDay = meanCalls.reduce((sum, calls) => sum + calls, 0);
  const callers = layOutCallers(organisation, [firstFit.callers, spare.callers]);
  const perItem = () => new Float64Array(items);
  const mostChanges = 2 * firstFit.items * days;
  return {
    parameters,
    items,
    firstFit: firstFit.items,
    days,
    places,
    settings,
    said: new Float64Array(places.length),
    trouble: new Float64Array(places.length),
    callers,
    decider: Int32Array.from(
      [FIRST_FIT, SPARE],
      (kind) => (callers.findIndex((calls, at) => at % 2 === kind && calls === 1) - kind) / 2,
    ),
    proposer: findProposers(organisation, places[3].issue, items),
    meanCalls,
    pieceHours: (line.load * line.hours) / meanOfDay,
    known: new Float64Array(items * days * 2),
    spareMarks: new Float64Array(spare.items * days * 2),
    changeFrom: new Int32Array(mostChanges),
    changeTo: new Int32Array(mostChanges),
    changePieces: new Float64Array(mostChanges),
    changeDay: new Int32Array(mostChanges),
    changeSlot: new Int32Array(mostChanges),
    changes: 0,
    stopFirst: new Int32Array(3).fill(-1),
    stopDays: new Int32Array(3),
    stopUntil: new Int32Array(3),
    supplierItem: 0,
    flawUntil: perItem(),
    severity: perItem(),
    flawedShare: perItem(),
    answer: perItem(),
    proposed: new Uint8Array(items),
    agreed: new Uint8Array(items),
    usual: { harmless: 0, scrap: 0, wasted: 0, harmful: 0, harm: 0 },
    scrapRate: perItem(),
    derogatedRate: perItem(),
    harmRate: perItem(),
    wastedRate: perItem(),
    harmfulRate: perItem(),
    scrapCarry: perItem(),
    derogatedCarry: perItem(),
    stock: meanCalls.map((mean, i) => Math.floor(mean * settings[i < firstFit.items ? FIRST_FIT : SPARE])),
    open: perItem(),
    waiting: new Float64Array(items * spare.patience_days),
    setUp: 0,
    called: perItem(),
    target: perItem(),
    wanted: perItem(),
    priority: perItem(),
    made: perItem(),
    scrapped: perItem(),
    week: createWeekOfCalls(),
  };
}

/** Which clients make calls of which kind; those of all groups where none is named. */
function layOutCallers(organisation: Organisation, groups: readonly (readonly string[])[]): Uint8Array {
  const callers = new Uint8Array(organisation.clientAgents.length * 2);
  organisation.clientAgents.forEach((agent, client) => {
    const id = organisation.groupIds[organisation.agentGroup[agent]];
    groups.forEach((named, kind) => {
      callers[client * 2 + kind] = named.length === 0 || named.includes(id) ? 1 : 0;
    });
  });
  return callers;
}

/** Items are spread over the crews that make parts: those on the issue with members outside management, or all. */
function findProposers(organisation: Organisation, issue: number, items: number): Int32Array {
  const crews: number[] = [];
  const makers: number[] = [];
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    if (organisation.cellIssue[cell] !== issue) continue;
    const crew = organisation.cellCrew[cell];
    if (!crews.includes(crew)) crews.push(crew);
    if (organisation.groupRole[organisation.cellGroup[cell]] === OPERATORS && !makers.includes(crew)) makers.push(crew);
  }
  const proposing = makers.length > 0 ? makers : crews;
  return Int32Array.from({ length: items }, (_, i) => proposing[i % proposing.length]);
}

const OPERATORS = 1;
