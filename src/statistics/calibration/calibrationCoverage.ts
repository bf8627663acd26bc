import { checkLength } from '../checkArguments.ts';
import { clopperPearson, type ShareInterval } from '../clopperPearson.ts';
import { weightedQuantile } from '../weightedQuantile.ts';
import type { Posterior } from './posterior.ts';

/** A calibration to data with known parameters. */
export interface CalibrationTrial {
  /** Coordinates in [0, 1] of the parameters behind the data. */
  readonly truth: Float64Array;
  readonly posterior: Pick<Posterior, 'units' | 'weights'>;
}

/**
 * How often central posterior intervals hold the parameters behind the data: a calibration that can be trusted holds them
 * with its level. True parameters are to be drawn from the prior, bands from `jitteredBands`.
 *
 * @param trials - at least one
 * @param level - of the posterior intervals
 * @returns for each parameter the share of trials with its exact 95 % interval
 * @throws RangeError when there is no trial or the numbers of parameters differ
 */
export function calibrationCoverage(trials: readonly CalibrationTrial[], level: number): ShareInterval[] {
  const dimensions = trials[0]?.truth.length ?? 0;
  return Array.from({ length: dimensions }, (_, k) => {
    let held = 0;
    for (const [index, { truth, posterior }] of trials.entries()) {
      checkLength(`trials[${index}].truth`, truth.length, dimensions);
      const { units, weights } = posterior;
      const lower = weightedQuantile(units[k], weights, (1 - level) / 2);
      const upper = weightedQuantile(units[k], weights, (1 + level) / 2);
      held += Number(lower <= truth[k] && truth[k] <= upper);
    }
    return clopperPearson(held, trials.length);
  });
}
