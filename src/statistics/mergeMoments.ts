import type { Moments } from './moments.ts';

/**
 * Moments of two samples together, from those of each (Chan, Golub and LeVeque 1983; Pébay 2008 for the third): a column
 * can grow block by block without being read again.
 *
 * @returns as `moments` of both samples in one array, up to rounding
 * @example
 * mergeMoments(moments(Float64Array.of(1, 2)), moments(Float64Array.of(3, 4))).mean; // 2.5
 */
export function mergeMoments(one: Moments, other: Moments): Moments {
  const missing = one.missing + other.missing;
  if (other.n === 0) return { ...one, missing };
  if (one.n === 0) return { ...other, missing };
  const n = one.n + other.n;
  const apart = other.mean - one.mean;
  const [squares, otherSquares] = [one, other].map(({ sd, n: count }) => (count < 2 ? 0 : sd * sd * (count - 1)));
  const [cubes, otherCubes] = [one, other].map(cubesOf);
  const second = squares + otherSquares + (apart * apart * one.n * other.n) / n;
  const third =
    cubes +
    otherCubes +
    (apart ** 3 * one.n * other.n * (one.n - other.n)) / (n * n) +
    (3 * apart * (one.n * otherSquares - other.n * squares)) / n;
  const minimum = Math.min(one.minimum, other.minimum);
  const maximum = Math.max(one.maximum, other.maximum);
  const mean = one.mean + (apart * other.n) / n;
  if (minimum === maximum) return { n, missing, mean: minimum, sd: 0, skewness: 0, minimum, maximum };
  const variance = second / n;
  const skewness = third / n / (variance * Math.sqrt(variance));
  return { n, missing, mean, sd: Math.sqrt(second / (n - 1)), skewness, minimum, maximum };
}

/** Σ(x − x̄)³. */
function cubesOf({ n, sd, skewness }: Moments): number {
  if (n < 2) return 0;
  const variance = (sd * sd * (n - 1)) / n;
  return skewness * n * variance * Math.sqrt(variance);
}
