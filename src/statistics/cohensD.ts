import { moments } from './moments.ts';

/**
 * Cohen's d of two independent samples: difference of means over the pooled standard deviation (Cohen 1988).
 *
 * @param first - one per replicate, NaN where missing
 * @param second - of any length
 * @returns no unit; NaN when both are constant
 */
export function cohensD(first: Float64Array, second: Float64Array): number {
  const one = moments(first);
  const other = moments(second);
  const squares = (one.n - 1) * one.sd * one.sd + (other.n - 1) * other.sd * other.sd;
  const pooled = Math.sqrt(squares / (one.n + other.n - 2));
  return pooled > 0 ? (one.mean - other.mean) / pooled : NaN;
}
