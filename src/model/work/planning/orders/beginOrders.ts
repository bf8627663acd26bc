import type { RandomStream } from '../../../../random/randomStream.ts';
import { orderClasses } from '../../../../scenario/definition/work/planning/orders/demandParameters.ts';
import type { Organisation } from '../../../organisation.ts';
import { settingOf } from '../../decisions.ts';
import { taughtLevel } from '../../taughtLevel.ts';
import type { PlanningPart } from '../planningPart.ts';
import { WORKING_DAYS, workingDaysIn } from './calendar.ts';
import { createCustom, replaceClient, settleCustom } from './custom.ts';
import { OrderBook } from './orderBook.ts';
import { orderFigures } from './orderFigures.ts';
import { createPotentialOrders, drawPotentialOrders } from './potentialOrders.ts';
import { runDay } from './runDay.ts';
import { placeOrdersDecisions, readAsked, readSettings } from './settings.ts';
import { createPlan } from './shopPlan.ts';
import { type OrderLessons, readLessons, teachOrders } from './teachOrders.ts';
import { createTrouble, noteTrouble } from './trouble.ts';
import { clearWeek, createTotals, createWeek } from './weekOfOrders.ts';
import type { Workshop } from './workshop.ts';

/** The orders of one run, with the workshop that makes them. */
export interface OrdersPart extends PlanningPart {
  readonly shop: Workshop;
}

/** The orders of one run before its first week: an empty shop. */
export function beginOrders(organisation: Organisation, _population: RandomStream): OrdersPart {
  const shop = openWorkshop(organisation);
  const figures = new Float64Array(orderFigures.length).fill(Number.NaN);
  const said: OrderLessons = { cycles: new Float64Array(orderClasses.length), margin: 0, reserve: 0, lead: 0 };
  const places = [...shop.cycles, shop.margin, shop.reserve, shop.lead];
  const trouble = createTrouble(shop);
  const { definition, potential, custom, week } = shop;
  return {
    shop,
    figures,
    draw(run) {
      drawPotentialOrders(potential, run.streams.world);
    },
    advance(run) {
      clearWeek(week);
      readSettings(run, shop);
      readAsked(run, shop);
      const monday = (run.week - 1) * WORKING_DAYS;
      for (let weekday = 0; weekday < WORKING_DAYS; weekday += 1) runDay(shop, weekday, monday + weekday);
      settleCustom(custom, definition, week);
      noteTrouble(organisation, shop, trouble);
      for (let j = 0; j < orderFigures.length; j += 1) figures[j] = orderFigures[j].of(shop, monday + WORKING_DAYS);
    },
    readLevels(run, levels) {
      for (const { issue } of places) levels[issue] = taughtLevel(run, issue);
    },
    loseClient(client) {
      replaceClient(custom, client);
    },
    troubleOf: (issue) => trouble.get(issue),
    lossToClient(_run, client) {
      const { loss_per_day_late: late, loss_per_day_beyond_wish: beyond } = definition;
      return organisation.totalSalience * (late * custom.late[client] + beyond * custom.beyondWish[client]);
    },
    costOfWeek() {
      const { load_target: target, work_per_piece: perPiece } = definition.shop;
      const { done, scrap, surplus } = week.counts;
      const idle = done < target ? target - done : 0;
      return definition.cost_per_unit * (idle + (scrap + surplus) * perPiece);
    },
    teach(run, lessons) {
      readLessons(shop, said);
      teachOrders(run, shop, said, lessons, false);
    },
    teachShadows(run, shadowLessons) {
      teachOrders(run, shop, said, shadowLessons, true);
    },
  };
}

function openWorkshop(organisation: Organisation): Workshop {
  const { planning } = organisation.scenario.work;
  const definition = planning.orders;
  const { issues } = organisation.scenario.organisation;
  const places = placeOrdersDecisions(organisation);
  const practised = (place: (typeof places)['margin']) => settingOf(place, issues[place.issue].practice);
  const book = new OrderBook();
  return {
    definition,
    ...places,
    settings: {
      cycle: Float64Array.from(places.cycles, practised),
      margin: practised(places.margin),
      reserve: definition.redating.enabled ? practised(places.reserve) : 0,
      lead: practised(places.lead),
    },
    asked: { ready: new Float64Array(orderClasses.length), defects: 0, urgent: 0, technical: 0 },
    potential: createPotentialOrders(definition),
    book,
    plan: createPlan(book),
    custom: createCustom(organisation, definition),
    week: createWeek(orderClasses.length, organisation.clientAgents.length),
    totals: createTotals(),
    dayCapacity: definition.shop.technical_capacity / WORKING_DAYS,
    dayTarget: definition.shop.load_target / WORKING_DAYS,
    reserveDays: Math.max(1, workingDaysIn(definition.shop.reserve_days)),
  };
}
