import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { checkInteger, checkLevel } from './checkArguments.ts';

/** A share with its exact interval, all from 0 to 1. */
export interface ShareInterval {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact interval of a binomial share from beta quantiles (Clopper and Pearson 1934); covers with at least the level.
 *
 * @param successes - 0 to `trials`
 * @param trials - at least 1
 * @throws RangeError when an argument is out of range
 * @example
 * clopperPearson(0, 10).upper; // .3085
 */
export function clopperPearson(successes: number, trials: number, level = 0.95): ShareInterval {
  checkLevel(level);
  checkInteger('trials', trials, 1);
  checkInteger('successes', successes, 0);
  if (successes > trials) throw new RangeError(`successes: expected at most ${trials}, got ${successes}`);
  const tail = (1 - level) / 2;
  return {
    share: successes / trials,
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    upper: successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
  };
}
