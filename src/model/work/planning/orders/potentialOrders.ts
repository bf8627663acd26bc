import type { OrdersDefinition } from '../../../../scenario/definition/work/planning/ordersParameters.ts';
import type { RandomStream } from '../../../../random/randomStream.ts';

/** Draws of one potential order: uniform ones, then normal ones. */
export const orderMarks = { arrival: 0, class: 1, client: 2, weekday: 3, wish: 4, ready: 5, urgent: 6 } as const;
export const orderNormals = { quantity: 0, quantityToo: 1, defects: 2, laterDefects: 3 } as const;
export const MARKS_PER_ORDER = 7;
export const NORMALS_PER_ORDER = 4;

/**
 * The week’s potential orders: a fixed number of them, each with a fixed number of draws, whatever becomes of it.
 *
 * Exogenous: clients who have turned away thin them, so that nobody’s luck shifts because somebody else ordered less.
 */
export interface PotentialOrders {
  readonly count: number;
  /** Probability that one is an order while its client has all its custom with the firm. */
  readonly chance: number;
  readonly marks: Float64Array;
  readonly normals: Float64Array;
}

/** Potential orders of a week, as many as hardly ever come. */
export function createPotentialOrders(definition: OrdersDefinition): PotentialOrders {
  const { orders_per_week: rate } = definition.demand;
  const count = Math.ceil(rate + 4 * Math.sqrt(rate)) + 1;
  return {
    count,
    chance: rate / count,
    marks: new Float64Array(count * MARKS_PER_ORDER),
    normals: new Float64Array(count * NORMALS_PER_ORDER),
  };
}

/** Draws the week’s potential orders. */
export function drawPotentialOrders(potential: PotentialOrders, stream: RandomStream): void {
  stream.fillUniform(potential.marks, potential.marks.length);
  stream.fillNormal(potential.normals, potential.normals.length);
}
