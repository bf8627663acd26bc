import { checkLevel } from './checkArguments.ts';

/**
 * Distance that independent samples of one distribution exceed with probability 1 − level at most, for large samples:
 * √(−½ ln(α/2))·√(1/n + 1/m) (Smirnov 1939).
 *
 * @param n - values of the first sample
 * @param m - values of the second
 * @throws RangeError when the level is out of range
 * @example
 * kolmogorovCritical(80, 120); // .196
 */
export function kolmogorovCritical(n: number, m: number, level = 0.95): number {
  checkLevel(level);
  return Math.sqrt(-0.5 * Math.log((1 - level) / 2) * (1 / n + 1 / m));
}
