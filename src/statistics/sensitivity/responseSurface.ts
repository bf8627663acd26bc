import { checkLength } from '../checkArguments.ts';
import { moments } from '../moments.ts';
import { tInterval } from '../tInterval.ts';
import type { Estimate } from './estimate.ts';
import { leastSquares } from './leastSquares.ts';

/** Which terms are fitted beside the mean: main effects; also products of two factors; also squares. */
export type SurfaceTerms = 'main' | 'interactions' | 'quadratic';

/** One term of a surface. */
export interface SurfaceTerm extends Estimate {
  /** `[]` the mean over the cube, `[i]` a main effect, `[i, j]` an interaction, `[i, i]` a curvature. */
  readonly factors: readonly number[];
}

/** A polynomial in z = 2u − 1, fitted to each replicate by itself. */
export interface ResponseSurface {
  /** Replicates used. */
  readonly n: number;
  /** Replicates left out: a point is missing. */
  readonly missing: number;
  readonly dimensions: number;
  /** Mean coefficients over the replicates with t intervals, in the unit of the output. */
  readonly terms: readonly SurfaceTerm[];
  /** For each replicate used its coefficients, in the order of the terms. */
  readonly coefficients: readonly Float64Array[];
  /** Share of the variance between the points' means that the surface holds; NaN where they are equal. */
  readonly explained: number;
}

/**
 * Main effects, interactions and curvatures of an output over the cube. Points share their seeds within a replicate, so
 * their errors are not independent and those of one regression would be wrong: each replicate is fitted by itself, and the
 * coefficients are compared across replicates by t.
 *
 * Terms are z, zᵢzⱼ and z² − 1/3 with z = 2u − 1: uncorrelated over the cube, so that a main effect is half the change of
 * the output from the lower to the upper end, averaged over the other factors.
 *
 * @param points - coordinates in [0, 1] of each point
 * @param replicates - for each replicate a value per point, NaN where missing
 * @throws RangeError when shapes differ, or the points cannot tell the terms apart
 */
export function responseSurface(
  points: readonly Float64Array[],
  replicates: readonly Float64Array[],
  options: { readonly terms: SurfaceTerms; readonly level?: number },
): ResponseSurface {
  const { level = 0.95 } = options;
  for (const [k, values] of replicates.entries()) checkLength(`replicates[${k}]`, values.length, points.length);
  const dimensions = points[0]?.length ?? 0;
  const factors = termsOf(dimensions, options.terms);
  const columns = factors.map((term) => Float64Array.from(points, (unit) => termValue(term, unit)));
  const fit = leastSquares(columns);
  const complete = replicates.filter((values) => !values.some(Number.isNaN));
  const coefficients = complete.map(fit);
  const terms = factors.map((term, index) => {
    const { mean, lower, upper } = tInterval(
      Float64Array.from(coefficients, (row) => row[index]),
      level,
    );
    return { factors: term, estimate: mean, lower, upper };
  });
  return {
    n: complete.length,
    missing: replicates.length - complete.length,
    dimensions,
    terms,
    coefficients,
    explained: explainedShare(columns, terms, complete),
  };
}

/**
 * The surface at a point of the cube, with a t interval across replicates.
 *
 * @throws RangeError when the point has another number of coordinates
 */
export function predictSurface(surface: ResponseSurface, unit: Float64Array, level = 0.95): Estimate {
  checkLength('unit', unit.length, surface.dimensions);
  const values = surface.terms.map(({ factors }) => termValue(factors, unit));
  const predicted = Float64Array.from(surface.coefficients, (row) =>
    row.reduce((sum, coefficient, index) => sum + coefficient * values[index], 0),
  );
  const { mean, lower, upper } = tInterval(predicted, level);
  return { estimate: mean, lower, upper };
}

function termsOf(dimensions: number, terms: SurfaceTerms): number[][] {
  const each = Array.from({ length: dimensions }, (_, factor) => factor);
  const main = [[], ...each.map((i) => [i])];
  const pairs = each.flatMap((i) => each.slice(i + 1).map((j) => [i, j]));
  switch (terms) {
    case 'main':
      return main;
    case 'interactions':
      return [...main, ...pairs];
    case 'quadratic':
      return [...main, ...pairs, ...each.map((i) => [i, i])];
    default:
      return terms satisfies never;
  }
}

function termValue(term: readonly number[], unit: Float64Array): number {
  const [i, j] = term;
  if (i === undefined) return 1;
  const z = 2 * unit[i] - 1;
  if (j === undefined) return z;
  return i === j ? z * z - 1 / 3 : z * (2 * unit[j] - 1);
}

function explainedShare(
  columns: readonly Float64Array[],
  terms: readonly SurfaceTerm[],
  replicates: readonly Float64Array[],
): number {
  if (replicates.length === 0) return NaN;
  const means = replicates[0].map((_, point) => moments(Float64Array.from(replicates, (values) => values[point])).mean);
  const left = means.map((mean, point) =>
    terms.reduce((rest, { estimate }, index) => rest - estimate * columns[index][point], mean),
  );
  const whole = moments(means).sd ** 2;
  const squares = left.reduce((sum, rest) => sum + rest * rest, 0);
  return whole > 0 ? 1 - squares / ((means.length - 1) * whole) : NaN;
}
