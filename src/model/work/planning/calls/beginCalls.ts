import type { RandomStream } from '../../../../random/randomStream.ts';
import type { Organisation } from '../../../organisation.ts';
import type { PlanningPart } from '../planningPart.ts';
import { callsMeasures } from './callsMeasures.ts';

/** The calls of one run before its first week. */
export function beginCalls(_organisation: Organisation, _population: RandomStream): PlanningPart {
  return {
    figures: new Float64Array(callsMeasures.length).fill(Number.NaN),
    draw() {},
    advance() {},
    lossToClient: () => 0,
    costOfWeek: () => 0,
    teach() {},
  };
}
