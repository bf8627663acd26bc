import { checkLevel } from '../checkArguments.ts';
import { weightedQuantile } from '../weightedQuantile.ts';
import { type Band, checkBands } from './band.ts';

/** What calibrated runs give for a pattern. */
export interface PredictiveCheck {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Posterior weight of the particles whose statistic lies within the band; missing ones do not. */
  readonly shareInside: number;
  /** `holds`: the interval lies within the band. `fails`: outside. `open`: it crosses an end. */
  readonly verdict: 'holds' | 'fails' | 'open';
}

/**
 * Holds the posterior to a pattern, best to one that was not fitted: fitted patterns are met by construction.
 *
 * @param statistics - of each particle, from fresh runs; NaN where missing
 * @param weights - one per particle, summing to 1
 * @param level - of the central posterior predictive interval
 * @throws RangeError when the lengths differ, the level is out of range, or the band is none
 */
export function predictiveCheck(
  statistics: Float64Array,
  weights: Float64Array,
  band: Band,
  level = 0.9,
): PredictiveCheck {
  checkLevel(level);
  checkBands([band]);
  const present = [...statistics.keys()].filter((index) => !Number.isNaN(statistics[index]));
  const whole = present.reduce((sum, index) => sum + weights[index], 0);
  const values = Float64Array.from(present, (index) => statistics[index]);
  const shares = Float64Array.from(present, (index) => weights[index] / whole);
  const lower = weightedQuantile(values, shares, (1 - level) / 2);
  const upper = weightedQuantile(values, shares, (1 + level) / 2);
  const inside = present.filter((index) => statistics[index] >= band.lower && statistics[index] <= band.upper);
  return {
    median: weightedQuantile(values, shares, 0.5),
    lower,
    upper,
    shareInside: inside.reduce((sum, index) => sum + weights[index], 0),
    verdict: verdictOf(lower, upper, band),
  };
}

function verdictOf(lower: number, upper: number, band: Band): PredictiveCheck['verdict'] {
  if (lower >= band.lower && upper <= band.upper) return 'holds';
  return upper < band.lower || lower > band.upper ? 'fails' : 'open';
}
