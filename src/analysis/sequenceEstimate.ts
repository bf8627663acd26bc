import type { Scenario } from '../scenario/definition/scenario.ts';
import { confidenceSequence } from '../statistics/confidenceSequence.ts';
import { moments } from '../statistics/moments.ts';
import type { Estimate } from './estimate.ts';

/** Between which numbers of replicates a stop rule may stop: what its intervals are made for. */
export interface StopBounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** Bounds of the stop rule of a scenario; undefined where it names a number of replicates. */
export function stopBoundsOf({ replicates }: Scenario): StopBounds | undefined {
  return typeof replicates === 'number' ? undefined : { minimum: replicates.min, maximum: replicates.max };
}

/**
 * A mean with an interval that holds wherever a stop rule stopped: a confidence sequence. No interval where it is not
 * trusted yet.
 *
 * @param values - in the order of the replicates, NaN where missing
 * @param options - `level`: of this interval; `range` and `scale` as in `confidenceSequence`
 */
export function sequenceEstimate(
  values: Float64Array,
  { minimum, maximum }: StopBounds,
  options: { readonly level: number; readonly range?: number; readonly scale?: number },
): { readonly estimate: Estimate; readonly n: number } {
  const { level, ...rest } = options;
  const { n, mean, ready, method, lower, upper } = confidenceSequence(
    moments(values),
    { level, metrics: 1, minimum, maximum },
    rest,
  );
  if (!ready || method === 'none') return { estimate: { estimate: mean, lower: null, upper: null, method: 'none' }, n };
  return { estimate: { estimate: mean, lower, upper, method }, n };
}
