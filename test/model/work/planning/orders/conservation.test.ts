import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from '../../../../../src/model/work/planning/orders/dayLists.ts';
import { PLAN_DAYS, placeOfDay } from '../../../../../src/model/work/planning/orders/shopPlan.ts';
import { uncommittedAhead, withheldAhead } from '../../../../../src/model/work/planning/orders/shopFigures.ts';
import type { Workshop } from '../../../../../src/model/work/planning/orders/workshop.ts';
import { type Scenario, scenarioSchema } from '../../../../../src/scenario/definition/scenario.ts';
import { entryModes } from '../../../../../src/scenario/definition/vocabulary.ts';
import { arbitraryScenarioInput } from '../../../../scenario/arbitraryScenario.ts';
import { siteScenario, stepThrough } from './shopRuns.ts';

/** Orders in the lines of the plan, and those waiting for a second launch. */
function standing({ plan, book }: Workshop) {
  const { next, work, urgent, launched } = book.columns;
  const found = { orders: 0, inShop: 0, piecesInShop: 0, booked: new Float64Array(PLAN_DAYS), urgent: 0 };
  const walk = (first: number, visit: (order: number) => void) => {
    for (let order = first; order !== NONE; order = next[order]) {
      found.orders += 1;
      visit(order);
    }
  };
  for (let at = 0; at < PLAN_DAYS; at += 1) {
    walk(plan.starts.first[at], (order) => {
      found.booked[at] += work[order];
      if (urgent[order] === 1) found.urgent += work[order];
    });
    walk(plan.finishes.first[at], (order) => {
      found.inShop += 1;
      found.piecesInShop += launched[order];
    });
  }
  walk(plan.again.first[0], () => {});
  return found;
}

/** Holds every balance of a workshop at the end of every week. */
function holdBalances(scenario: Scenario): void {
  const { technical_capacity: capacity } = scenario.work.planning.orders.shop;
  for (const mode of entryModes) {
    stepThrough(scenario, mode, (run, shop) => {
      const { totals, book, plan, week, settings } = shop;
      const where = `${mode} week ${run.week}`;
      const found = standing(shop);
      expect(totals.delivered + totals.cancelled + book.open, where).toBe(totals.placed);
      expect(found.orders, where).toBe(book.open);
      expect(totals.piecesGood + totals.piecesScrap + found.piecesInShop, where).toBe(totals.piecesLaunched);
      expect(totals.piecesDelivered + totals.piecesSurplus, where).toBeLessThanOrEqual(totals.piecesGood);
      const scale = 1 + totals.workStarted;
      expect(Math.abs(totals.workDone + plan.carried - totals.workStarted) / scale, where).toBeLessThan(1e-9);
      expect(week.counts.done, where).toBeLessThanOrEqual(capacity * (1 + 1e-12));
      const monday = run.week * 5;
      for (let day = monday; day < monday + PLAN_DAYS - 1; day += 1) {
        const at = placeOfDay(day);
        const gap = Math.abs(plan.booked[at] - found.booked[at]) / (1 + found.booked[at]);
        if (!(gap < 1e-6))
          throw new Error(`${where} day ${day}: booked ${plan.booked[at]}, in line ${found.booked[at]}`);
      }
      for (const share of [withheldAhead(shop, monday), uncommittedAhead(shop, monday)]) {
        expect(share, where).toBeGreaterThanOrEqual(0);
        expect(share, where).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(withheldAhead(shop, monday), where).toBeLessThanOrEqual(settings.reserve + 1e-9);
      const { counts } = week;
      expect(counts.movedEarlier + counts.movedLater, where).toBe(counts.moved);
      expect(counts.moved, where).toBeLessThanOrEqual(counts.deliveredOrders);
      expect(counts.withheldIdle, where).toBeLessThanOrEqual(counts.withheld + 1e-9);
      for (const kept of shop.custom.kept) if (!(kept >= 0 && kept <= 1)) throw new Error(`${where}: custom ${kept}`);
    });
  }
}

describe('nothing is created or lost: orders, pieces, work, capacity', () => {
  it('under random valid scenarios of up to 60 weeks', () => {
    const scenarios = arbitraryScenarioInput
      .filter(({ work }) => work?.system === 'planning' && (work.planning?.makes ?? ['orders']).includes('orders'))
      .map((input) => scenarioSchema.parse(input));
    for (const scenario of fc.sample(scenarios, { numRuns: 12, seed: 8311 })) {
      try {
        holdBalances(scenario);
      } catch (error) {
        throw new Error(`${String(error)}\n${JSON.stringify(scenario)}`, { cause: error });
      }
    }
  });

  it.each(['electronics-workshop', 'erp-panoptic'])('on the site %s', (name) => {
    holdBalances(siteScenario(name, 'weeks=60', 'entry_week=20'));
  });

  it.each([
    ['a shop that can do next to nothing', 'work.planning.orders.shop.technical_capacity=20'],
    ['nothing is ever cancelled in time', 'work.planning.orders.redating.cancel_after_days=0'],
    ['half of the pieces are bad', 'work.planning.orders.defects.mean=0.4'],
    ['large panels', 'work.planning.orders.shop.panel_pieces=50'],
  ])('%s', (_, setting) => {
    holdBalances(siteScenario('electronics-workshop', setting, 'weeks=60', 'entry_week=20'));
  });
});
