import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import { checkInteger, checkLevel } from './checkArguments.ts';
import { lambertW } from './lambertW.ts';
import type { Moments } from './moments.ts';
import { spreadTolerance } from './valueFlag.ts';

/** Fewest replicates at which the normal approximation behind the sequence is trusted, whatever the values. */
const fewestReady = 100;

/** What is fixed before the first look. */
export interface SequenceSettings {
  /** Confidence that all K intervals hold at all looks together, e.g. .95. */
  readonly level: number;
  /** K: named metrics (a mode's mean, or a difference of two) that share the error. */
  readonly metrics: number;
  /** Replicates at the first look. */
  readonly minimum: number;
  /** Replicates at which sampling ends in any case. */
  readonly maximum: number;
}

/** Interval of a mean that holds at every look together with those before and after it, in the unit of the values. */
export interface SequenceInterval {
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  readonly sd: number;
  /**
   * Whether the interval may be used: n ≥ max(100, 25γ²) and values that differ. A constant metric of declared range is
   * ready from the start.
   */
  readonly ready: boolean;
  /** `sequence`: the confidence sequence. `range`: constant values of declared range. `none`: too little to say. */
  readonly method: 'sequence' | 'range' | 'none';
  /** NaN where the method is `none`. */
  readonly halfWidth: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Asymptotic confidence sequence of Waudby-Smith et al. (2024, theorem 2.2):
 * x̄ₙ ± sₙ·√{[2(nρ² + 1)/(n²ρ²)]·ln(√(nρ² + 1)/α_K)}, α_K = α/K, ρ² = c/n*, c = −W₋₁(−α_K²/e) − 1, n* = √(min·max).
 *
 * Unlike an interval for a fixed n it may be looked at as often as one likes: sampling can stop as soon as it is narrow
 * enough. It asks for about 2.4 times the replicates.
 *
 * @param moments - of the first n replicates, in replicate order
 * @param options - `range`: furthest that a value can lie from the mean, used when all are equal: R(1 − α_K^(1/n));
 * `scale`: as in `valueFlag`
 * @throws RangeError when a setting is out of range
 * @example
 * confidenceSequence(moments(values), { level: 0.95, metrics: 1, minimum: 100, maximum: 10000 });
 */
export function confidenceSequence(
  moments: Moments,
  settings: SequenceSettings,
  options: { readonly range?: number; readonly scale?: number } = {},
): SequenceInterval {
  const alpha = sequenceAlpha(settings);
  const { n, missing, mean, sd, skewness, minimum, maximum } = moments;
  const described = { n, missing, mean, sd };
  const around = (halfWidth: number) => ({ halfWidth, lower: mean - halfWidth, upper: mean + halfWidth });
  if (n >= 1 && maximum - minimum <= spreadTolerance(minimum, maximum, options.scale)) {
    if (options.range === undefined) return { ...described, ready: false, method: 'none', ...around(NaN) };
    const reach = options.range * (1 - pow(alpha, 1 / n));
    return { ...described, ready: true, method: 'range', ...around(reach) };
  }
  if (n < 2) return { ...described, ready: false, method: 'none', ...around(NaN) };
  const ready = n >= Math.max(fewestReady, 25 * skewness * skewness);
  return { ...described, ready, method: 'sequence', ...around(sd * sequenceFactor(n, settings)) };
}

/**
 * Half-width of the sequence in standard deviations.
 *
 * @param n - replicates seen, at least 1
 */
export function sequenceFactor(n: number, settings: SequenceSettings): number {
  const alpha = sequenceAlpha(settings);
  const spread = n * (sequenceRate(alpha) / Math.sqrt(settings.minimum * settings.maximum)) + 1;
  // (nρ² + 1)/(n²ρ²) = (spread/(spread − 1))/n.
  return Math.sqrt(((2 * spread) / ((spread - 1) * n)) * ln(Math.sqrt(spread) / alpha));
}

/**
 * c = −W₋₁(−α²/e) − 1: ρ² = c/n makes the sequence narrowest at n.
 *
 * @param alpha - α_K, between 0 and 1
 * @example
 * sequenceRate(0.05); // 8.21197
 */
export function sequenceRate(alpha: number): number {
  return -lambertW((-alpha * alpha) / Math.E) - 1;
}

function sequenceAlpha({ level, metrics, minimum, maximum }: SequenceSettings): number {
  checkLevel(level);
  checkInteger('metrics', metrics, 1);
  checkInteger('minimum', minimum, 1);
  checkInteger('maximum', maximum, minimum);
  return (1 - level) / metrics;
}
