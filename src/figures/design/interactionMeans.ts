import type { DesignStudy, Ends, OutputStudy } from '../../analysis/design/designStudy.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';

/** Levels of the factor that makes lines: more would not be told apart. */
const MOST_LINES = 5;

/** Means of an output over the points at each pair of levels of two factors. */
export interface InteractionMeans {
  /** Along the axis, and the one whose levels are lines. */
  readonly factors: readonly [number, number];
  /** By level of the second factor, then of the first. */
  readonly lines: readonly (readonly Ends[])[];
  /** Whether a mean is over several points, so that its interval is only bounded. */
  readonly pooled: boolean;
}

/**
 * The pair of factors whose interaction is largest (else the two that matter most), level by level.
 *
 * Where several points share a pair of levels, the half-width is the mean of theirs: the standard error of a mean of
 * values on common seeds is at most the mean of their standard errors, so that the interval is never too narrow.
 *
 * @returns `null` where points or values of them are not in the study, or both factors have too many levels
 */
export function interactionMeans(study: DesignStudy, output: OutputStudy): InteractionMeans | null {
  const { factors } = study.design;
  if (study.design.type !== 'factorial' || output.points === null || output.constant || factors.length < 2) return null;
  const pair = pairOf(output);
  if (pair === null) return null;
  const countOf = (factor: number) => factors[factor].values?.length ?? Number.POSITIVE_INFINITY;
  const [along, across] = countOf(pair[0]) >= countOf(pair[1]) ? pair : [pair[1], pair[0]];
  if (countOf(across) > MOST_LINES || !Number.isFinite(countOf(along))) return null;
  const valuesOf = new Map(study.sample.points.map(({ point, values }) => [point, values]));
  if (output.points.some(({ point }) => !valuesOf.has(point))) return null;
  const at = (first: number, second: number): readonly (Ends & { readonly estimate: number | null })[] =>
    (output.points ?? []).filter(({ point }) => {
      const values = valuesOf.get(point);
      return (
        values?.[along] === factors[along].values?.[first] && values?.[across] === factors[across].values?.[second]
      );
    });
  const lines = Array.from({ length: countOf(across) }, (_, second) =>
    Array.from({ length: countOf(along) }, (__, first) => pool(at(first, second))),
  );
  return { factors: [along, across], lines, pooled: factors.length > 2 };
}

function pairOf(output: OutputStudy): readonly [number, number] | null {
  const products = output.surface?.coefficients.filter(
    ({ factors }) => factors.length === 2 && factors[0] !== factors[1],
  );
  const [largest] = products?.toSorted((a, b) => Math.abs(b.estimate ?? 0) - Math.abs(a.estimate ?? 0)) ?? [];
  if (largest !== undefined) return [largest.factors[0], largest.factors[1]];
  const [first, second] = rankFactors(output)?.ranked ?? [];
  return second === undefined ? null : [first.factor, second.factor];
}

function pool(points: readonly Ends[]): Ends {
  const present = points.flatMap(({ estimate, lower, upper }) =>
    estimate === null ? [] : [{ estimate, arm: lower === null || upper === null ? null : (upper - lower) / 2 }],
  );
  if (present.length === 0 || present.length < points.length) return { estimate: null, lower: null, upper: null };
  const estimate = present.reduce((sum, one) => sum + one.estimate, 0) / present.length;
  if (present.some(({ arm }) => arm === null)) return { estimate, lower: null, upper: null };
  const arm = present.reduce((sum, one) => sum + (one.arm ?? 0), 0) / present.length;
  return { estimate, lower: estimate - arm, upper: estimate + arm };
}
