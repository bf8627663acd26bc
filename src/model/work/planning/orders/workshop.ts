import type { OrdersDefinition } from '../../../../scenario/definition/work/planning/ordersParameters.ts';
import type { DecisionPlace } from '../../decisions.ts';
import type { Custom } from './custom.ts';
import type { OrderBook } from './orderBook.ts';
import type { PotentialOrders } from './potentialOrders.ts';
import type { ShopPlan } from './shopPlan.ts';
import type { OrderTotals, WeekOfOrders } from './weekOfOrders.ts';

/** Decisions of the week, in their units; those of a week without actions stay as they were. */
export interface ShopSettings {
  /** Calendar days by class. */
  readonly cycle: Float64Array;
  margin: number;
  /** Share of technical capacity. */
  reserve: number;
  /** Working days. */
  lead: number;
}

/** What the contingencies of the week ask, in the units of the decisions. */
export interface ShopAsked {
  /** Working days by class that orders of this week take longer to be ready. */
  readonly ready: Float64Array;
  /** Share that is added to the defective pieces of what is launched this week. */
  defects: number;
  /** Probability that an order of this week is urgent. */
  urgent: number;
  /** Working days that jobs launched this week take longer. */
  technical: number;
}

/** The workshop of one run. */
export interface Workshop {
  readonly definition: OrdersDefinition;
  /** Issues that govern the decisions: cycles by class, then the launcher’s. */
  readonly cycles: readonly DecisionPlace[];
  readonly margin: DecisionPlace;
  readonly reserve: DecisionPlace;
  readonly lead: DecisionPlace;
  readonly settings: ShopSettings;
  readonly asked: ShopAsked;
  readonly potential: PotentialOrders;
  readonly book: OrderBook;
  readonly plan: ShopPlan;
  readonly custom: Custom;
  readonly week: WeekOfOrders;
  readonly totals: OrderTotals;
  /** Work units that a working day can take, and that the load target asks of it. */
  readonly dayCapacity: number;
  readonly dayTarget: number;
  /** Working days over which withheld capacity is counted. */
  readonly reserveDays: number;
}
