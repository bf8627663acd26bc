import { compensatedSum } from './compensatedSum.ts';
import type { RatioParts } from './ratioInterval.ts';

/**
 * Jackknife pseudo-values n·R − (n − 1)·R₍ᵢ₎ of a ratio of sums (Tukey 1958): one per replicate, NaN where a part is missing
 * or its denominator is 0. The t interval of their mean has the width of `ratioInterval`, and differences of pseudo-values of the
 * same replicates that of `ratioDifferenceInterval`, around the ratio with the jackknife’s correction of bias.
 */
export function ratioPseudoValues({ numerators, denominators }: RatioParts): Float64Array {
  const isUsed = (index: number): boolean =>
    denominators[index] !== 0 && !Number.isNaN(numerators[index] * denominators[index]);
  const used = [...numerators.keys()].filter(isUsed);
  const n = used.length;
  const numerator = compensatedSum(used.map((index) => numerators[index]));
  const denominator = compensatedSum(used.map((index) => denominators[index]));
  const ratio = numerator / denominator;
  return numerators.map((own, index) => {
    if (!isUsed(index)) return NaN;
    // Alone, a replicate is the ratio itself: without it none would be left.
    if (n === 1) return ratio;
    return n * ratio - (n - 1) * ((numerator - own) / (denominator - denominators[index]));
  });
}
