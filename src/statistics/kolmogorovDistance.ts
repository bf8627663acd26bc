import { kolmogorovCritical } from './kolmogorovCritical.ts';
import { presentValues } from './presentValues.ts';

/** How far two distributions lie apart. */
export interface KolmogorovDistance {
  /** Largest difference of the two shares of values up to any point, from 0 to 1; NaN when a sample is empty. */
  readonly distance: number;
  /** Distance that independent samples of one distribution exceed with probability 1 − level at most, for large samples. */
  readonly critical: number;
}

/**
 * Kolmogorov’s distance sup |F₁ − F₂| of two samples (Smirnov 1939) beside its critical value √(−½ ln(α/2))·√(1/n + 1/m).
 *
 * The critical value is for independent samples without ties; ties, and pairs that correlate positively, make the distance
 * smaller, so that it then errs to the safe side. Pairs that correlate negatively can exceed it more often.
 *
 * @param first - NaN where missing
 * @param second - of any length
 * @throws RangeError when the level is out of range
 * @example
 * kolmogorovDistance(Float64Array.of(1, 2), Float64Array.of(2, 3)).distance; // .5
 */
export function kolmogorovDistance(first: Float64Array, second: Float64Array, level = 0.95): KolmogorovDistance {
  const ones = presentValues(first).toSorted();
  const others = presentValues(second).toSorted();
  const [n, m] = [ones.length, others.length];
  let distance = 0;
  let below = 0;
  let otherBelow = 0;
  while (below < n && otherBelow < m) {
    const value = Math.min(ones[below], others[otherBelow]);
    while (below < n && ones[below] === value) below += 1;
    while (otherBelow < m && others[otherBelow] === value) otherBelow += 1;
    distance = Math.max(distance, Math.abs(below / n - otherBelow / m));
  }
  return { distance: n === 0 || m === 0 ? NaN : distance, critical: kolmogorovCritical(n, m, level) };
}
