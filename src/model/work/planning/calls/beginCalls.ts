import type { RandomStream } from '../../../../random/randomStream.ts';
import type { Organisation } from '../../../organisation.ts';
import { taughtLevel } from '../../taughtLevel.ts';
import type { PlanningPart } from '../planningPart.ts';
import { callsMeasures } from './callsMeasures.ts';
import { createCallsState, FIRST_FIT, SPARE } from './callsState.ts';
import { announceFirstWeek, drawCalls } from './drawCalls.ts';
import { ACCEPTANCE } from './inspectItems.ts';
import { noteTroubleOfCalls, readLessonsOfCalls, shortageOf, teachCalls, teachClients } from './learnFromCalls.ts';
import { readWeekOfCalls } from './readWeekOfCalls.ts';
import { runWeekOfCalls } from './runWeekOfCalls.ts';

/** The calls of one run before its first week. */
export function beginCalls(organisation: Organisation, population: RandomStream): PlanningPart {
  const state = createCallsState(organisation);
  const { costs } = state.parameters;
  const { salience } = organisation;
  const figures = new Float64Array(callsMeasures.length).fill(Number.NaN);
  announceFirstWeek(state, population);
  return {
    figures,
    draw(run) {
      drawCalls(run, state);
    },
    advance(run) {
      runWeekOfCalls(run, state);
      teachClients(run, state);
      noteTroubleOfCalls(run, state);
      readWeekOfCalls(state, figures);
    },
    lossToClient(_run, client) {
      const { week, places, callers } = state;
      const made = week.made[FIRST_FIT] + week.made[SPARE];
      let loss = made > 0 ? (salience[places[ACCEPTANCE].issue] * week.harm) / made : 0;
      for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
        if (callers[client * 2 + kind] === 0) continue;
        loss += salience[places[kind].issue] * costs.client_shortage * shortageOf(state, kind);
      }
      return loss;
    },
    costOfWeek() {
      const { week } = state;
      let cost = week.launched > 0 ? (costs.scrap * week.scrapped) / week.launched : 0;
      for (let kind = FIRST_FIT; kind <= SPARE; kind += 1) {
        cost += costs.shortage * shortageOf(state, kind);
        if (week.calls[kind] > 0) cost += (costs.stock * week.stockDays[kind]) / week.calls[kind];
      }
      return cost;
    },
    readLevels(run, levels) {
      for (const { issue } of state.places) levels[issue] = taughtLevel(run, issue);
    },
    troubleOf(issue) {
      const decision = state.places.findIndex((place) => place.issue === issue);
      return decision < 0 ? undefined : state.trouble[decision];
    },
    teach(run, lessons) {
      readLessonsOfCalls(state);
      teachCalls(run, state, lessons, false);
    },
    teachShadows(run, shadowLessons) {
      teachCalls(run, state, shadowLessons, true);
    },
  };
}
