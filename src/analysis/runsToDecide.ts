import type { ExpectationVerdict } from './summary.ts';

/**
 * How many replicates would decide an undecided line if its estimate stayed where it is; `null` where no number can be
 * said: no interval, or an estimate on the bound itself.
 *
 * An interval shrinks with the square root of n: n · (half-width / distance from the nearest bound)²; that of a constant
 * with n itself. A confidence sequence shrinks a little slower than said here.
 */
export function runsToDecide({ estimate, above, below, n }: ExpectationVerdict): number | null {
  const { estimate: value, lower, upper } = estimate;
  if (value === null || lower === null || upper === null || n === 0) return null;
  let needed = 0;
  for (const bound of [above, below]) {
    if (bound === null || bound <= lower || bound >= upper) continue;
    const distance = Math.abs(value - bound);
    if (distance === 0) return null;
    const arm = bound < value ? value - lower : upper - value;
    const shortening = estimate.method === 'range' ? arm / distance : (arm / distance) ** 2;
    needed = Math.max(needed, Math.ceil(n * shortening));
  }
  return needed > n ? needed : null;
}
