import { saltelliDesign, type SaltelliOptions } from '../../../src/plan/designs/saltelliDesign.ts';
import type { SaltelliOutputs } from '../../../src/statistics/sensitivity/saltelliOutputs.ts';

/** What a model gives at a point of the unit cube; `replicate` is k, `row` the block of seeds. */
type NoisyModel = (unit: Float64Array, row: number, replicate: number) => number;

/** Runs a model over a Saltelli design, each point r times. */
export function runSaltelli(options: SaltelliOptions, replicates: number, model: NoisyModel): SaltelliOutputs {
  const design = saltelliDesign(options);
  const values = new Float64Array(design.points * replicates);
  for (let index = 0; index < design.points; index += 1) {
    const unit = design.pointAt(index);
    const { row } = design.placeOf(index);
    for (let k = 0; k < replicates; k += 1) values[index * replicates + k] = model(unit, row, k);
  }
  return { factors: options.dimensions, replicates, secondOrder: options.secondOrder, values };
}
