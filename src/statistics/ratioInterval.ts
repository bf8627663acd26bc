import { checkLength, checkLevel } from './checkArguments.ts';
import { compensatedSum } from './compensatedSum.ts';
import { moments } from './moments.ts';
import { tQuantile } from './studentT.ts';

/** A ratio of sums, or a difference of two, with its jackknife interval. */
export interface RatioInterval {
  /** Replicates used. */
  readonly n: number;
  /** Replicates left out: a part is NaN or a denominator is 0. */
  readonly missing: number;
  /** NaN when n = 0. */
  readonly ratio: number;
  /** NaN when n < 2. */
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/** Numerators and denominators, one each per replicate. */
export interface RatioParts {
  readonly numerators: Float64Array;
  /** 0 or NaN where the ratio of a replicate is missing. */
  readonly denominators: Float64Array;
}

/**
 * Σ numerators / Σ denominators with the delete-one jackknife (Quenouille 1956; Cochran 1977, section 6.17):
 * standard error √((n−1)/n · Σ(R₍ᵢ₎ − R̄)²), t with n − 1 degrees of freedom.
 *
 * @throws RangeError when the lengths differ or the level is out of range
 */
export function ratioInterval(parts: RatioParts, level = 0.95): RatioInterval {
  return jackknife([parts], level, ([ratio]) => ratio);
}

/**
 * First ratio of sums − second, both over the replicates in which neither is missing; each jackknife step leaves the
 * same replicate out of both, so that common seeds count.
 *
 * @throws RangeError when the lengths differ or the level is out of range
 */
export function ratioDifferenceInterval(first: RatioParts, second: RatioParts, level = 0.95): RatioInterval {
  return jackknife([first, second], level, ([one, other]) => one - other);
}

function jackknife(
  ratios: readonly RatioParts[],
  level: number,
  combine: (ratios: readonly number[]) => number,
): RatioInterval {
  checkLevel(level);
  const replicates = ratios[0].numerators.length;
  for (const { numerators, denominators } of ratios) {
    checkLength('numerators', numerators.length, replicates);
    checkLength('denominators', denominators.length, replicates);
  }
  const used = usedReplicates(ratios);
  const n = used.length;
  const missing = replicates - n;
  const totals = ratios.map(({ numerators, denominators }) => ({
    numerators,
    denominators,
    numerator: compensatedSum(pickFrom(numerators, used)),
    denominator: compensatedSum(pickFrom(denominators, used)),
  }));
  const ratio = combine(totals.map(({ numerator, denominator }) => numerator / denominator));
  if (n < 2) return { n, missing, ratio, standardError: NaN, lower: NaN, upper: NaN };

  const withoutOne = Float64Array.from(used, (index) =>
    combine(
      totals.map(
        (total) => (total.numerator - total.numerators[index]) / (total.denominator - total.denominators[index]),
      ),
    ),
  );
  // Σ(R₍ᵢ₎ − R̄)² = (n−1)·sd².
  const standardError = ((n - 1) / Math.sqrt(n)) * moments(withoutOne).sd;
  const halfWidth = tQuantile((1 + level) / 2, n - 1) * standardError;
  return { n, missing, ratio, standardError, lower: ratio - halfWidth, upper: ratio + halfWidth };
}

/** Places of the replicates in which no part is missing and no denominator is 0. */
function usedReplicates(ratios: readonly RatioParts[]): Int32Array {
  const used = new Int32Array(ratios[0].numerators.length);
  let count = 0;
  for (let index = 0; index < used.length; index += 1) {
    if (ratios.every(({ numerators, denominators }) => denominators[index] && !Number.isNaN(numerators[index]))) {
      used[count] = index;
      count += 1;
    }
  }
  return used.subarray(0, count);
}

function pickFrom(values: Float64Array, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let i = 0; i < picked.length; i += 1) picked[i] = values[places[i]];
  return picked;
}
