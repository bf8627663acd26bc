import { checkInteger, checkLevel } from './checkArguments.ts';

/** Two order statistics that enclose a quantile, as ranks from 1 to n. */
export interface QuantileRanks {
  /** 0 where no order statistic is low enough: the interval has no lower end. */
  readonly lower: number;
  /** n + 1 where no order statistic is high enough: the interval has no upper end. */
  readonly upper: number;
  /** Probability, at least the level, that the interval covers the quantile of a continuous distribution. */
  readonly coverage: number;
}

/**
 * Ranks of the order statistics between which the quantile lies with at least the given probability, whatever the
 * distribution: the number of values below the quantile is binomial (David and Nagaraja 2003, section 7.1). Each end
 * misses with at most (1 − level)/2. Depends on n only: work it out once for many metrics or weeks.
 *
 * @param n - values present, at least 1
 * @param probability - of the quantile, strictly between 0 and 1
 * @param level - of confidence
 * @throws RangeError when an argument is out of range
 * @example
 * quantileRanks(20, 0.5); // ranks 6 and 15, coverage .9586
 */
export function quantileRanks(n: number, probability: number, level = 0.95): QuantileRanks {
  checkInteger('n', n, 1);
  checkLevel(level);
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`probability: expected a number between 0 and 1, got ${probability}`);
  }
  const masses = binomialMasses(n, probability);
  const tail = (1 - level) / 2;

  let lower = 0;
  let missedBelow = 0; // P(count ≤ lower − 1)
  while (lower < n && missedBelow + masses[lower] <= tail) missedBelow += masses[lower++];
  let upper = n + 1;
  let missedAbove = 0; // P(count ≥ upper)
  while (upper > 1 && missedAbove + masses[upper - 1] <= tail) missedAbove += masses[--upper];
  return { lower, upper, coverage: 1 - missedBelow - missedAbove };
}

/** Binomial probabilities of 0 to n, built outwards from the mode so that no factor underflows. */
function binomialMasses(n: number, probability: number): Float64Array {
  const masses = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * probability));
  const odds = probability / (1 - probability);
  masses[mode] = 1;
  let total = 1;
  for (let k = mode + 1; k <= n; k++) total += masses[k] = ((masses[k - 1] * (n - k + 1)) / k) * odds;
  for (let k = mode - 1; k >= 0; k--) total += masses[k] = (masses[k + 1] * (k + 1)) / (n - k) / odds;
  return masses.map((mass) => mass / total);
}
