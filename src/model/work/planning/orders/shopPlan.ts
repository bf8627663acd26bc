import { DayLists } from './dayLists.ts';
import type { OrderBook } from './orderBook.ts';

/** Days ahead that a plan can hold: more than the longest cycle and the longest wait after it. */
export const PLAN_DAYS = 1024;

/** The plan of the shop on a rolling horizon of working days. */
export interface ShopPlan {
  /** Orders that are planned to start, and jobs that are finished, on a day. */
  readonly starts: DayLists;
  readonly finishes: DayLists;
  /** Orders that came out short and wait for a second launch: one line. */
  readonly again: DayLists;
  /** Work units that are booked for a day: all, and urgent ones. */
  readonly booked: Float64Array;
  readonly bookedUrgent: Float64Array;
  /** Work units that were started and are left over for the next day. */
  carried: number;
  /** Work units that lie on the present day: all, and those of ordinary orders. */
  used: number;
  usedOrdinary: number;
}

/** An empty plan for the orders of a book. */
export function createPlan(book: OrderBook): ShopPlan {
  return {
    starts: new DayLists(book, PLAN_DAYS),
    finishes: new DayLists(book, PLAN_DAYS),
    again: new DayLists(book, 1),
    booked: new Float64Array(PLAN_DAYS),
    bookedUrgent: new Float64Array(PLAN_DAYS),
    carried: 0,
    used: 0,
    usedOrdinary: 0,
  };
}

/** Place of a working day in the plan. */
export function placeOfDay(day: number): number {
  return day & (PLAN_DAYS - 1);
}
