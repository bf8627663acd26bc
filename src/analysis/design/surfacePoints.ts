import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import type { SurfaceTerms } from '../../statistics/sensitivity/responseSurface.ts';
import { type FactorCoordinate, factorCoordinate } from './factorCoordinate.ts';
import { pickPoints } from './pickPoints.ts';

/** Points that a surface is fitted to at most: the fit holds points × terms numbers. */
export const MOST_SURFACE_POINTS = 20_000;

/** What the surfaces of all outputs of a design have in common. */
export interface SurfacePoints {
  /** Position in the design of each factor on the surface. */
  readonly factors: readonly number[];
  readonly coordinates: readonly FactorCoordinate[];
  /** Factors that are no numbers, or have one value: not on the surface. */
  readonly left: readonly number[];
  /** Points that are fitted, ascending. */
  readonly points: Int32Array;
  /** Coordinates of each. */
  readonly units: readonly Float64Array[];
  /** Terms that the points allow, the richest first; none where there are too few points. */
  readonly terms: readonly SurfaceTerms[];
}

/** Lays out the surfaces of a factorial, Latin hypercube or Sobol design; undefined for other types, or without a number. */
export function surfacePoints(design: PlannedDesign): SurfacePoints | undefined {
  const { type } = design.layout;
  if (type !== 'factorial' && type !== 'latin-hypercube' && type !== 'sobol') return undefined;
  const known = design.factors.map(factorCoordinate);
  const coordinates = known.filter((coordinate) => coordinate !== undefined);
  const each = [...design.factors.keys()];
  const factors = each.filter((factor) => known[factor] !== undefined);
  const left = each.filter((factor) => known[factor] === undefined);
  if (factors.length === 0) return undefined;
  const points = pickPoints(design.points, MOST_SURFACE_POINTS);
  const units = Array.from(points, (point) => {
    const values = design.valuesAt(point);
    return Float64Array.from(factors, (factor, at) => coordinates[at].coordinateOf(values[factor]));
  });
  return {
    factors,
    coordinates,
    left,
    points,
    units,
    terms: possibleTerms(coordinates, points.length, type === 'factorial'),
  };
}

/**
 * Terms with at least two points each, of a factorial with one: all its combinations are there, and the error comes from
 * the replicates. Squares only where every factor takes three values.
 */
function possibleTerms(coordinates: readonly FactorCoordinate[], points: number, isFactorial: boolean): SurfaceTerms[] {
  const d = coordinates.length;
  const pairs = (d * (d - 1)) / 2;
  const counts = { quadratic: 1 + 2 * d + pairs, interactions: 1 + d + pairs, main: 1 + d };
  const canCurve = coordinates.every((coordinate) => coordinate.canCurve);
  const richestFirst = ['quadratic', 'interactions', 'main'] as const;
  return richestFirst.filter(
    (terms) => points >= (isFactorial ? 1 : 2) * counts[terms] && (terms !== 'quadratic' || canCurve),
  );
}
