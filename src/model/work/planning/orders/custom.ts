import type { Organisation } from '../../../organisation.ts';
import { orderClasses } from '../../../../scenario/definition/work/planning/orders/demandParameters.ts';
import type { OrdersDefinition } from '../../../../scenario/definition/work/planning/ordersParameters.ts';
import type { WeekOfOrders } from './weekOfOrders.ts';

/** What clients remember, and how much of their custom they leave with the firm. */
export interface Custom {
  /** Clients of each class, by their place among the agents of the client groups. */
  readonly clientsOf: readonly Int32Array[];
  /** Upper bounds of the classes’ shares in the orders, cumulated. */
  readonly shareUpTo: Float64Array;
  /** Share of its orders that a client still places here, by client and class: a client of several classes has several. */
  readonly kept: Float64Array;
  /** Days beyond the wish, and days late, that a client remembers. */
  readonly beyondWish: Float64Array;
  readonly late: Float64Array;
  readonly outsideOption: Float64Array;
  /** Weight of a week in a client’s memory; that of the first class where a client belongs to several. */
  readonly memory: Float64Array;
}

/**
 * Clients before the first week, with all their custom.
 *
 * @throws where a class names a group that has no clients
 */
export function createCustom(organisation: Organisation, definition: OrdersDefinition): Custom {
  const { clientAgents, agentGroup, groupIds, scenario } = organisation;
  const { classes } = definition.demand;
  const clients = clientAgents.length;
  const total = orderClasses.reduce((sum, name) => sum + classes[name].share, 0);
  const shareUpTo = new Float64Array(orderClasses.length);
  let upTo = 0;
  orderClasses.forEach((name, k) => {
    upTo += total > 0 ? classes[name].share / total : 1 / orderClasses.length;
    shareUpTo[k] = upTo;
  });
  const clientsOf = orderClasses.map((name) => {
    const { group } = classes[name];
    const found = [...clientAgents.keys()].filter(
      (client) => group === undefined || groupIds[agentGroup[clientAgents[client]]] === group,
    );
    if (found.length === 0)
      throw new Error(`work.planning.orders.demand.classes.${name}.group: expected a group of clients, got ${group}`);
    return Int32Array.from(found);
  });
  const memory = new Float64Array(clients);
  orderClasses.forEach((name, k) => {
    for (const client of clientsOf[k]) if (memory[client] === 0) memory[client] = 1 / classes[name].patience_weeks;
  });
  return {
    clientsOf,
    shareUpTo,
    kept: new Float64Array(clients * orderClasses.length).fill(1),
    beyondWish: new Float64Array(clients),
    late: new Float64Array(clients),
    outsideOption: Float64Array.from(
      clientAgents,
      (agent) => scenario.organisation.groups[agentGroup[agent]].outside_option,
    ),
    memory,
  };
}

/**
 * Clients remember the week, take custom elsewhere as far as they are free to and displeased, and new ones come.
 *
 * A client stands for a portfolio: it does not leave at once but orders less.
 */
export function settleCustom(custom: Custom, definition: OrdersDefinition, week: WeekOfOrders): void {
  const { classes, newcomers } = definition.demand;
  const clients = custom.late.length;
  for (let client = 0; client < clients; client += 1) {
    const rate = custom.memory[client];
    if (week.promisedTo[client] > 0) {
      const days = week.beyondWishOf[client] / week.promisedTo[client];
      custom.beyondWish[client] += rate * (days - custom.beyondWish[client]);
    }
    if (week.deliveredTo[client] > 0) {
      const days = week.daysLateTo[client] / week.deliveredTo[client];
      custom.late[client] += rate * (days - custom.late[client]);
    }
  }
  for (let k = 0; k < orderClasses.length; k += 1) {
    const exit = classes[orderClasses[k]].exit_per_day;
    for (const client of custom.clientsOf[k]) {
      const at = k * clients + client;
      const kept = custom.kept[at];
      const displeasure = custom.beyondWish[client] + custom.late[client];
      const moved = kept + newcomers * (1 - kept) - exit * custom.outsideOption[client] * displeasure * kept;
      custom.kept[at] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
    }
  }
}

/** Who takes the place of a client that has left for good remembers nothing, and begins with no orders. */
export function replaceClient(custom: Custom, client: number): void {
  const clients = custom.late.length;
  custom.beyondWish[client] = 0;
  custom.late[client] = 0;
  for (let at = client; at < custom.kept.length; at += clients) custom.kept[at] = 0;
}

/** Mean share of custom that the clients of a class still have here. */
export function keptBy(custom: Custom, k: number): number {
  const clients = custom.late.length;
  let sum = 0;
  for (const client of custom.clientsOf[k]) sum += custom.kept[k * clients + client];
  return sum / custom.clientsOf[k].length;
}
