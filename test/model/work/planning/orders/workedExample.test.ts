import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../../../src/scenario/parseScenario.ts';
import { calendarOf } from '../../../../../src/model/work/planning/orders/calendar.ts';
import {
  MARKS_PER_ORDER,
  NORMALS_PER_ORDER,
  orderMarks,
  orderNormals,
} from '../../../../../src/model/work/planning/orders/potentialOrders.ts';
import { orderFigures } from '../../../../../src/model/work/planning/orders/orderFigures.ts';
import { runDay } from '../../../../../src/model/work/planning/orders/runDay.ts';
import { readAsked, readSettings } from '../../../../../src/model/work/planning/orders/settings.ts';
import { readLessons } from '../../../../../src/model/work/planning/orders/teachOrders.ts';
import type { Workshop } from '../../../../../src/model/work/planning/orders/workshop.ts';
import { openShop } from './shopRuns.ts';

const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', '..', 'docs', 'worked-examples', 'planning.md'),
  'utf8',
);
const { scenario } = parseScenario(/```yaml\n([^]*?)```/.exec(page)?.[1] ?? '');

interface ExampleOrder {
  readonly name: string;
  readonly week: number;
  readonly weekday: number;
  readonly from: 'internal' | 'semi_external' | 'external';
  readonly urgent?: boolean;
  readonly pieces: number;
  readonly readyAfter: number;
  readonly wish: number;
  readonly defects: number;
}

const orders: readonly ExampleOrder[] = [
  { name: 'A', week: 1, weekday: 0, from: 'external', pieces: 10, readyAfter: 2, wish: 10, defects: 0.25 },
  { name: 'B', week: 1, weekday: 1, from: 'internal', pieces: 6, readyAfter: 4, wish: 10, defects: 0.05 },
  { name: 'U', week: 2, weekday: 2, from: 'external', urgent: true, pieces: 8, readyAfter: 1, wish: 7, defects: 0.1 },
  { name: 'C', week: 2, weekday: 4, from: 'internal', pieces: 10, readyAfter: 2, wish: 10, defects: 0.1 },
  { name: 'D', week: 2, weekday: 4, from: 'external', pieces: 9, readyAfter: 2, wish: 10, defects: 0.1 },
];

/** Draws that make these orders, and no others, come in a week. */
function setOrders(shop: Workshop, week: number): void {
  const { marks, normals, chance, count } = shop.potential;
  const { demand, shop: works, defects } = shop.definition;
  marks.fill(0.999);
  const coming = orders.filter((order) => order.week === week);
  expect(coming.length).toBeLessThanOrEqual(count);
  coming.forEach((order, slot) => {
    const at = slot * MARKS_PER_ORDER;
    const from = slot * NORMALS_PER_ORDER;
    const k = ['internal', 'semi_external', 'external'].indexOf(order.from);
    // Below what any custom leaves.
    marks[at + orderMarks.arrival] = chance / 10;
    marks[at + orderMarks.class] = (shop.custom.shareUpTo[k] + (shop.custom.shareUpTo[k - 1] ?? 0)) / 2;
    marks[at + orderMarks.client] = 0;
    marks[at + orderMarks.weekday] = (order.weekday + 0.5) / 5;
    marks[at + orderMarks.wish] = 0.5 + (order.wish - demand.wish_days) / (2 * demand.wish_spread_days || 1);
    marks[at + orderMarks.ready] = order.readyAfter / (2 * works.ready_days);
    marks[at + orderMarks.urgent] = order.urgent === true ? 0 : 0.999;
    const above = order.pieces - demand.pieces_min;
    normals[from + orderNormals.quantity] = Math.sqrt((2 * above) / (demand.pieces_mean - demand.pieces_min));
    normals[from + orderNormals.quantityToo] = 0;
    const weight = defects.sd / (defects.mean * Math.SQRT2);
    const normalOf = (share: number) => Math.sqrt((share / defects.mean - 1 + weight) / weight);
    normals[from + orderNormals.defects] = normalOf(order.defects);
    normals[from + orderNormals.laterDefects] = normalOf(0.05);
  });
}

/** Rows of the tables of the page. */
const tableRows = () => page.split('\n').filter((line) => line.startsWith('|'));

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** A calendar day as week and weekday. */
const named = (calendarDay: number) => `${dayNames[calendarDay % 7]} ${Math.floor(calendarDay / 7) + 1}`;

interface History {
  promised: number;
  planned: number;
  launched: string[];
  dated: number;
  delivered: number;
}

/** Goes through four weeks day by day, and notes what becomes of each order. */
function followOrders(): Map<string, History> {
  const { run, shop } = openShop(scenario);
  const histories = new Map<string, History>();
  const placeOf = new Map<number, string>();
  for (run.week = 1; run.week <= 4; run.week += 1) {
    setOrders(shop, run.week);
    readSettings(run, shop);
    readAsked(run, shop);
    // `done` counts from Monday, as in a week of the model.
    shop.week.counts.done = 0;
    for (let weekday = 0; weekday < 5; weekday += 1) {
      const day = (run.week - 1) * 5 + weekday;
      const before = { ...shop.totals };
      const { launches, promised, start, dated, good, ordered, launched, launchedGood } = shop.book.columns;
      const launchesBefore = new Map([...placeOf.keys()].map((place) => [place, launches[place]]));
      const opened = orders.filter((order) => order.week === run.week && order.weekday === weekday);
      runDay(shop, weekday, day);
      expect(shop.totals.placed - before.placed).toBe(opened.length);
      // No order comes in on a day on which another leaves the book: a place holds one order a day.
      for (const order of opened) {
        const place = Array.from({ length: 10 }, (_, p) => p).find(
          (p) => !placeOf.has(p) && ordered[p] === order.pieces && promised[p] > calendarOf(day),
        );
        if (place === undefined) throw new Error(`no place for ${order.name}`);
        placeOf.set(place, order.name);
        histories.set(order.name, {
          promised: promised[place],
          planned: start[place],
          launched: [],
          dated: dated[place],
          delivered: -1,
        });
      }
      for (const [place, name] of placeOf) {
        const history = histories.get(name);
        if (history === undefined) continue;
        history.dated = dated[place];
        if (launches[place] > (launchesBefore.get(place) ?? 0))
          history.launched.push(`${named(calendarOf(day))}: ${launched[place]}, ${launchedGood[place]} good`);
        else if (launches[place] > 0 && good[place] >= ordered[place]) {
          history.delivered = calendarOf(day);
          placeOf.delete(place);
        }
      }
    }
  }
  return histories;
}

describe('docs/worked-examples/planning.md', () => {
  it('has a scenario whose decisions stand still: nobody acts, nothing is asked beyond the usual', () => {
    const { run, shop } = openShop(scenario);
    readSettings(run, shop);
    readAsked(run, shop);
    expect([...shop.settings.cycle]).toEqual([14, 14, 14]);
    expect(shop.settings).toMatchObject({ margin: 0.2, reserve: 0.2, lead: 2 });
    expect(shop.asked).toMatchObject({ defects: 0, technical: 0, urgent: 0.1 });
    expect([shop.dayCapacity, shop.dayTarget, shop.reserveDays]).toEqual([10, 8, 5]);
  });

  it('tells what becomes of each order', () => {
    const rows = [...followOrders()].map(
      ([name, { promised, planned, launched, dated, delivered }]) =>
        `| ${name} | ${named(promised)} | ${named(calendarOf(planned))} | ${launched.join('; ')} | ${named(dated)} | ${named(delivered)} |`,
    );
    expect(rows).toHaveLength(orders.length);
    expect(tableRows()).toEqual(expect.arrayContaining(rows));
  });

  it('tells the figures of each week, and what they teach', () => {
    const { run, part, shop } = openShop(scenario);
    const lines: string[] = [];
    for (run.week = 1; run.week <= 3; run.week += 1) {
      setOrders(shop, run.week);
      part.advance(run);
      const value = (name: string) => part.figures[orderFigures.findIndex(({ measure }) => measure.name === name)];
      const said = { cycles: new Float64Array(3), margin: 0, reserve: 0, lead: 0 };
      readLessons(shop, said);
      const shown = [
        value('load_per_week'),
        value('orders_delivered'),
        value('moved_earlier_share'),
        value('late_share_last'),
        value('capacity_reserve'),
        value('uncommitted_share'),
        said.margin,
        said.cycles[0],
        said.lead,
      ].map((number) => String(Math.round(number * 1000) / 1000));
      lines.push(`| ${run.week} | ${shown.join(' | ')} |`);
    }
    expect(tableRows()).toEqual(expect.arrayContaining(lines));
  });
});
