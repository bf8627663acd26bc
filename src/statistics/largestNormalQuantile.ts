import { checkLevel } from './checkArguments.ts';
import { pivotedCholesky } from './pivotedCholesky.ts';
import { fillStandardNormal } from './standardNormalDraws.ts';
import type { UniformGenerator } from './uniformGenerator.ts';

/** Simulated vectors; the standard error of a 95 % quantile is then about .015. A multiple of four. */
const DRAWS = 10_000;

/**
 * Quantile of max|Zₖ| for jointly normal Z with mean 0 and the given correlations, by simulation from a Cholesky factor.
 *
 * @param correlations - `size` × `size`; variables with a 0 on the diagonal take no part
 * @param generator - uniform in [0, 1), seeded
 * @param level - of the quantile
 * @returns no unit; NaN when no variable takes part
 * @throws RangeError when the matrix has another size or the level is out of range
 */
export function largestNormalQuantile(
  correlations: Float64Array,
  size: number,
  generator: UniformGenerator,
  level = 0.95,
): number {
  checkLevel(level);
  const { factor, rank } = pivotedCholesky(correlations, size);
  if (rank === 0) return NaN;
  const largest = new Float64Array(DRAWS);
  const [first, second, third, fourth] = [0, 1, 2, 3].map(() => new Float64Array(rank));
  for (let draw = 0; draw < DRAWS; draw += 4) {
    for (const normals of [first, second, third, fourth]) fillStandardNormal(normals, generator);
    for (let row = 0; row < size; row++) {
      // The factor is triangular, and the largest does not mind the order of its rows.
      const length = Math.min(row + 1, rank);
      const start = row * rank;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < length; k++) {
        const weight = factor[start + k];
        a += weight * first[k];
        b += weight * second[k];
        c += weight * third[k];
        d += weight * fourth[k];
      }
      largest[draw] = Math.max(largest[draw], Math.abs(a));
      largest[draw + 1] = Math.max(largest[draw + 1], Math.abs(b));
      largest[draw + 2] = Math.max(largest[draw + 2], Math.abs(c));
      largest[draw + 3] = Math.max(largest[draw + 3], Math.abs(d));
    }
  }
  return conservativeQuantile(largest, level);
}

/** The order statistic ⌈(draws + 1)·level⌉: a Monte Carlo critical value that errs upwards. Sorts in place. */
export function conservativeQuantile(values: Float64Array, level: number): number {
  values.sort();
  return values[Math.min(values.length, Math.ceil((values.length + 1) * level)) - 1];
}
