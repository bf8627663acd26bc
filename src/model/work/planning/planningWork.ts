import { loseByActions } from '../loseByActions.ts';
import { completeWork } from '../completeWork.ts';
import { addRunningCost, plainWork } from '../plainWork.ts';
import { meanLossOfActions, satisfyClients } from '../satisfyClients.ts';
import type { Work, WorkSystem } from '../workSystem.ts';
import { beginCalls } from './calls/beginCalls.ts';
import { callsMeasures } from './calls/callsMeasures.ts';
import { beginOrders } from './orders/beginOrders.ts';
import { ordersMeasures } from './orders/ordersMeasures.ts';
import type { PlanningPart } from './planningPart.ts';

/** Planning in one run, with the parts of it that the scenario has. */
export interface PlanningRun extends Work {
  readonly parts: readonly PlanningPart[];
}

const parts = [
  { name: 'orders', measures: ordersMeasures, begin: beginOrders },
  { name: 'calls', measures: callsMeasures, begin: beginCalls },
] as const;

/** `planning`: the plan as a shared picture of capacity, for orders that are launched and calls that are served from stock. */
export const planningWork = {
  name: 'planning',
  measures: parts.flatMap(({ measures }) => measures),
  begin(organisation, population): PlanningRun {
    const { makes } = organisation.scenario.work.planning;
    const figures = new Float64Array(parts.reduce((sum, { measures }) => sum + measures.length, 0)).fill(Number.NaN);
    const lessons = new Float64Array(organisation.entries);
    const shadowLessons = new Float64Array(organisation.entries);
    const levels = new Float64Array(organisation.issues);
    let at = 0;
    const begun = parts.flatMap(({ name, measures, begin }) => {
      const first = at;
      at += measures.length;
      return makes.includes(name) ? [{ part: begin(organisation, population), first }] : [];
    });
    const work = completeWork({
      figures,
      lessons,
      shadowLessons,
      levels,
      troubleOf(_run, issue) {
        for (const { part } of begun) {
          const trouble = part.troubleOf?.(issue);
          if (trouble !== undefined) return trouble;
        }
        return undefined;
      },
      loseClient(_run, client) {
        for (const { part } of begun) part.loseClient?.(client);
      },
      drawArrivals(run) {
        plainWork.drawArrivals(run);
        for (const { part } of begun) part.draw(run);
      },
      applyConsequences(run) {
        for (const { part } of begun) part.readLevels?.(run, levels);
        let cost = loseByActions(run, 0);
        lessons.fill(0);
        for (const { part, first } of begun) {
          part.advance(run);
          cost += part.costOfWeek();
          part.teach(run, lessons);
          figures.set(part.figures, first);
        }
        shadowLessons.set(lessons);
        for (const { part } of begun) part.teachShadows?.(run, shadowLessons);
        run.tally.counters.cost = addRunningCost(run, cost);
        const quality = meanLossOfActions(run);
        satisfyClients(run, (client) => begun.reduce((sum, { part }) => sum + part.lossToClient(run, client), quality));
      },
    });
    return Object.assign(work, { parts: begun.map(({ part }) => part) });
  },
} satisfies WorkSystem;
