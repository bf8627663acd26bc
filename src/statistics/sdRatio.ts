import { checkLength, checkLevel } from './checkArguments.ts';
import { moments } from './moments.ts';
import { pairedDifferences } from './pairedDifferences.ts';
import { presentValues } from './presentValues.ts';
import { tQuantile } from './studentT.ts';
import { valueFlag } from './valueFlag.ts';

/** Ratio of two standard deviations; no unit. */
export interface SdRatio {
  /** NaN when a sample has fewer than two values or is constant. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * SD of the second sample over SD of the first, with the jackknife interval of Miller (1968): pseudo-values n·ln s² −
 * (n − 1)·ln s²₍ᵢ₎ of each sample, compared by t over pairs or by Welch’s t, which unlike the F ratio does not need normal
 * values.
 *
 * @param first - NaN where missing
 * @param second - the same replicates in the same order where `paired`
 * @throws RangeError when paired samples have different lengths or the level is out of range
 */
export function sdRatio(first: Float64Array, second: Float64Array, paired: boolean, level = 0.95): SdRatio {
  checkLevel(level);
  if (paired) checkLength('second', second.length, first.length);
  // A pair counts as a whole: pseudo-values must come from the same replicates.
  const isKept = (index: number): boolean => !paired || !(Number.isNaN(first[index]) || Number.isNaN(second[index]));
  const ones = presentValues(first.filter((_, index) => isKept(index)));
  const others = presentValues(second.filter((_, index) => isKept(index)));
  const one = pseudoValues(ones);
  const other = pseudoValues(others);
  if (one === undefined || other === undefined) return { ratio: NaN, lower: NaN, upper: NaN };
  const ratio = moments(others).sd / moments(ones).sd;
  const { standardError, degreesOfFreedom } = paired ? pairedError(one, other) : welchError(one, other);
  // Half of the logarithm of a variance is that of a standard deviation.
  const reach = Math.exp((tQuantile((1 + level) / 2, degreesOfFreedom) * standardError) / 2);
  return { ratio, lower: ratio / reach, upper: ratio * reach };
}

/** `undefined` where leaving a value out leaves no spread. */
function pseudoValues(values: Float64Array): Float64Array | undefined {
  const { n, mean, sd } = moments(values);
  if (n < 3 || valueFlag(values) === 'constant') return undefined;
  const squares = sd * sd * (n - 1);
  const whole = Math.log(squares / (n - 1));
  const pseudo = values.map((value) => {
    // Σ(x − x̄)² without one value falls by (x − x̄)²·n/(n − 1).
    const left = (squares - ((value - mean) * (value - mean) * n) / (n - 1)) / (n - 2);
    return n * whole - (n - 1) * Math.log(left);
  });
  return pseudo.every(Number.isFinite) ? pseudo : undefined;
}

function pairedError(one: Float64Array, other: Float64Array) {
  const { n, sd } = moments(pairedDifferences(other, one));
  return { standardError: sd / Math.sqrt(n), degreesOfFreedom: n - 1 };
}

function welchError(one: Float64Array, other: Float64Array) {
  const parts = [one, other].map((values) => {
    const { n, sd } = moments(values);
    return { variance: (sd * sd) / n, n };
  });
  const variance = parts[0].variance + parts[1].variance;
  const degrees = parts.reduce((sum, part) => sum + (part.variance * part.variance) / (part.n - 1), 0);
  return { standardError: Math.sqrt(variance), degreesOfFreedom: (variance * variance) / degrees };
}
