import { predictSurface, responseSurface } from '../../statistics/sensitivity/responseSurface.ts';
import type { ResponseSurface, SurfaceTerms } from '../../statistics/sensitivity/responseSurface.ts';
import { LEVEL } from '../resampling.ts';
import type { SurfaceStudy } from './designStudy.ts';
import type { SurfacePoints } from './surfacePoints.ts';
import { withoutRounding } from './withoutRounding.ts';

/** Values of each of the two factors of the grid. */
const GRID_STEPS = 21;
/** Complete replicates that an interval needs. */
const FEWEST_REPLICATES = 2;

/**
 * The richest surface that the points can tell apart, and its prediction over the two factors that matter most.
 *
 * @param rounds - for each replicate a value per point of the design, NaN where missing
 * @param scale - size of the numbers behind the values: an effect within their rounding is 0
 * @returns null where fewer than two replicates have all points, or the points are too few
 */
export function studySurface(laid: SurfacePoints, rounds: readonly Float64Array[], scale: number): SurfaceStudy | null {
  const isWhole = laid.points.length === rounds[0].length;
  const complete = rounds
    .map((values) => (isWhole ? values : Float64Array.from(laid.points, (point) => values[point])))
    .filter((values) => !values.some(Number.isNaN));
  if (complete.length < FEWEST_REPLICATES) return null;
  const fitted = fitRichest(laid, complete);
  if (fitted === undefined) return null;
  const { surface, terms } = fitted;
  return {
    terms,
    n: surface.n,
    explained: surface.explained,
    coefficients: surface.terms
      .filter(({ factors }) => factors.length > 0)
      .map(({ factors, ...ends }) => ({
        factors: factors.map((at) => laid.factors[at]),
        ...withoutRounding(ends, scale),
      })),
    grid: gridOf(laid, surface),
  };
}

/** Points may be too alike to tell rich terms apart although there are enough of them. */
function fitRichest(
  { units, terms }: SurfacePoints,
  complete: readonly Float64Array[],
): { readonly surface: ResponseSurface; readonly terms: SurfaceTerms } | undefined {
  for (const own of terms) {
    try {
      return { surface: responseSurface(units, complete, { terms: own, level: LEVEL }), terms: own };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

function gridOf({ factors, coordinates }: SurfacePoints, surface: ResponseSurface): SurfaceStudy['grid'] {
  if (factors.length < 2) return null;
  const sizes = factors.map((_, at) =>
    surface.terms.reduce((sum, term) => sum + (term.factors.includes(at) ? Math.abs(term.estimate) : 0), 0),
  );
  const byWeight = [...sizes.keys()].sort((a, b) => sizes[b] - sizes[a] || a - b);
  const [first, second] = byWeight.slice(0, 2).sort((a, b) => a - b);
  const across = coordinates[first].stepsOf(GRID_STEPS);
  const up = coordinates[second].stepsOf(GRID_STEPS);
  const cells = up.map((row) =>
    across.map((column) => {
      const unit = new Float64Array(factors.length).fill(0.5);
      unit[first] = column.unit;
      unit[second] = row.unit;
      const { estimate, upper } = predictSurface(surface, unit, LEVEL);
      return { estimate, halfWidth: upper - estimate };
    }),
  );
  return {
    factors: [factors[first], factors[second]],
    values: [across.map(({ value }) => value), up.map(({ value }) => value)],
    prediction: cells.map((row) => row.map(({ estimate }) => estimate)),
    halfWidth: cells.map((row) => row.map(({ halfWidth }) => halfWidth)),
  };
}
