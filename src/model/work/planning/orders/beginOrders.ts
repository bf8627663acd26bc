import type { RandomStream } from '../../../../random/randomStream.ts';
import type { Organisation } from '../../../organisation.ts';
import type { PlanningPart } from '../planningPart.ts';
import { ordersMeasures } from './ordersMeasures.ts';

/** The orders of one run before its first week. */
export function beginOrders(_organisation: Organisation, _population: RandomStream): PlanningPart {
  return {
    figures: new Float64Array(ordersMeasures.length).fill(Number.NaN),
    draw() {},
    advance() {},
    lossToClient: () => 0,
    costOfWeek: () => 0,
    teach() {},
  };
}
