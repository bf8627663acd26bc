import { effectiveSize } from './population.ts';
import type { CalibrationState, CalibrationStatus } from './calibrationState.ts';

/** What a calibration knows of the parameters. */
export interface Posterior {
  /** For each parameter its coordinates in [0, 1], one per particle. */
  readonly units: readonly Float64Array[];
  /** One per particle, summing to 1. */
  readonly weights: Float64Array;
  readonly distances: Float64Array;
  /** Block of seeds of each particle. */
  readonly blocks: readonly number[];
  /** ε that all particles meet: 1 means that they meet every band; `null` that they are the prior. */
  readonly threshold: number | null;
  readonly effectiveSize: number;
  /** Whether the effective size is below half of the particles: then a few of them speak for all. */
  readonly lowEffectiveSize: boolean;
  readonly status: CalibrationStatus;
}

/**
 * The posterior of a calibration, finished or not.
 *
 * @returns `undefined` before the first complete generation
 */
export function posteriorOf(state: CalibrationState): Posterior | undefined {
  const { population, populationThreshold, settings, status } = state;
  if (population === null) return undefined;
  const { particles, weights } = population;
  const size = effectiveSize(weights);
  return {
    units: Array.from({ length: settings.dimensions }, (_, k) => Float64Array.from(particles, ({ unit }) => unit[k])),
    weights: Float64Array.from(weights),
    distances: Float64Array.from(particles, ({ distance }) => distance),
    blocks: particles.map(({ block }) => block),
    threshold: populationThreshold,
    effectiveSize: size,
    lowEffectiveSize: size < particles.length / 2,
    status,
  };
}
