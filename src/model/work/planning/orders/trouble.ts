import type { Organisation } from '../../../organisation.ts';
import type { Workshop } from './workshop.ts';

/** What has gone wrong of late with each decision, as a running share; by issue, for the issues that govern one. */
export type Trouble = Map<number, number>;

/** Nothing has gone wrong yet. */
export function createTrouble(shop: Workshop): Trouble {
  return new Map([...shop.cycles, shop.margin, shop.reserve, shop.lead].map(({ issue }) => [issue, 0]));
}

/**
 * Orders late against the first promise, by class; orders short of good pieces; urgent orders that found no room in time;
 * orders late against the last date. As far back as the organisation remembers what it sees.
 */
export function noteTrouble(organisation: Organisation, shop: Workshop, trouble: Trouble): void {
  const rate = organisation.scenario.agenda.grievance_rate;
  const { counts, delivered, lateOf } = shop.week;
  const note = (issue: number, wrong: number, of: number) => {
    const known = trouble.get(issue) ?? 0;
    if (of > 0) trouble.set(issue, known + rate * (wrong / of - known));
  };
  for (let k = 0; k < shop.cycles.length; k += 1) note(shop.cycles[k].issue, lateOf[k], delivered[k]);
  note(shop.margin.issue, counts.short, counts.results);
  note(shop.reserve.issue, counts.missedUrgent, counts.plannedUrgent);
  note(shop.lead.issue, counts.lateLast, counts.deliveredOrders);
}
