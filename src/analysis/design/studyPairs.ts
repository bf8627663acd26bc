import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import { tInterval } from '../../statistics/tInterval.ts';
import { LEVEL } from '../resampling.ts';
import type { PairsStudy } from './designStudy.ts';
import { withoutRounding } from './withoutRounding.ts';

/** Which factors are changed at each point of a design of changes, alone or in pairs; undefined for other types. */
export type ChangedFactors = readonly (readonly number[])[];

/** Factors changed at each point: none, one, or two. */
export function changedFactors({ points, layout }: PlannedDesign): ChangedFactors | undefined {
  if (layout.type !== 'alone' && layout.type !== 'pairs') return undefined;
  return Array.from({ length: points }, (_, point) =>
    layout.levelsAt(point).flatMap((level, factor) => (level === 1 ? [factor] : [])),
  );
}

/**
 * What each change does alone, y(i) − y(0), and what every two do together beyond the sum, y(ij) − y(i) − y(j) + y(0):
 * formed in each replicate, then t across replicates, because points share their seeds within one.
 *
 * @param rounds - for each replicate a value per point, NaN where missing; a replicate without all points is left out
 * @param scale - size of the numbers behind the values: an effect within their rounding is 0
 */
export function studyPairs(changed: ChangedFactors, rounds: readonly Float64Array[], scale: number): PairsStudy | null {
  const complete = rounds.filter((values) => !values.some(Number.isNaN));
  if (complete.length < 2) return null;
  const aloneAt = (factor: number) => changed.findIndex((one) => one.length === 1 && one[0] === factor);
  const contrast = (of: (values: Float64Array) => number) => {
    const { mean, lower, upper } = tInterval(Float64Array.from(complete, of), LEVEL);
    return withoutRounding({ estimate: mean, lower, upper }, scale);
  };
  const { length: points } = changed;
  const each = Array.from({ length: points }, (_, point) => point);
  return {
    n: complete.length,
    missing: rounds.length - complete.length,
    alone: each
      .filter((point) => changed[point].length === 1)
      .map((point) => contrast((values) => values[point] - values[0])),
    together: each
      .filter((point) => changed[point].length === 2)
      .map((point) => {
        const [first, second] = changed[point];
        const [one, other] = [aloneAt(first), aloneAt(second)];
        const ends = contrast((values) => values[point] - values[one] - values[other] + values[0]);
        return { factors: [first, second] as const, ...ends };
      }),
  };
}
