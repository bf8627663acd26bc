/** A parameter set that came close enough to the patterns. */
export interface Particle {
  /** Coordinates in [0, 1], one per parameter, on the scale on which it is uniform before any run. */
  readonly unit: readonly number[];
  /** See `bandDistance`. */
  readonly distance: number;
  /** Number over all simulated particles: the block of its seeds, and what repeats it. */
  readonly block: number;
}

/** The particles of one complete generation. */
export interface Population {
  readonly particles: readonly Particle[];
  /** One per particle, summing to 1. */
  readonly weights: readonly number[];
}

/**
 * Effective sample size 1/Σw²: how many equally weighted particles say as much (Kish 1965).
 *
 * @param weights - summing to 1
 * @example
 * effectiveSize([0.5, 0.5]); // 2
 */
export function effectiveSize(weights: readonly number[]): number {
  return 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
}
