import ln from '@stdlib/math-base-special-ln';
import type { PlannedFactor } from '../../plan/plannedFactors.ts';
import { scaledValue } from '../../scenario/scale.ts';
import type { ScaledValue } from '../../scenario/scale.ts';

/** A factor of numbers on the unit interval, as a fitted surface sees it. */
export interface FactorCoordinate {
  /** Whether it takes three values or more, which a curvature needs. */
  readonly canCurve: boolean;
  /** Where a value lies, from 0 at the lowest to 1 at the highest. */
  coordinateOf(value: ScaledValue): number;
  /** At most so many values, ascending, spread over the range. */
  stepsOf(most: number): readonly { readonly unit: number; readonly value: number }[];
}

/**
 * Where the values of a factor lie: along its scale (the logarithm for `log`), values that are written out where they are
 * between the least and the largest. Whole numbers stand where they are, not where in their share a point was laid.
 *
 * @returns undefined for a factor that is not a number, or has one value only
 */
export function factorCoordinate({ isNumeric, scale, levels = Infinity }: PlannedFactor): FactorCoordinate | undefined {
  if (!isNumeric) return undefined;
  switch (scale.kind) {
    case 'linear':
    case 'log': {
      const { kind, from, to } = scale;
      const place = kind === 'log' ? (value: number) => ln(value) : (value: number) => value;
      const [start, end] = [place(from), place(to)];
      return {
        canCurve: levels > 2,
        coordinateOf: (value) => (place(Number(value)) - start) / (end - start),
        stepsOf: (most) =>
          Array.from({ length: most }, (_, step) => {
            const unit = step / (most - 1);
            return { unit, value: Number(scaledValue(scale, unit)) };
          }),
      };
    }
    case 'integer': {
      const { from, to } = scale;
      return {
        canCurve: Math.min(levels, to - from + 1) > 2,
        coordinateOf: (value) => (Number(value) - from) / (to - from),
        stepsOf: (most) =>
          thinned(to - from + 1, most).map((step) => ({ unit: step / (to - from), value: from + step })),
      };
    }
    case 'choice': {
      const values = [...new Set(scale.values.map(Number))].sort((a, b) => a - b);
      const [least, most] = [values[0], values[values.length - 1]];
      if (values.length === 1) return undefined;
      const unitOf = (value: number) => (value - least) / (most - least);
      return {
        canCurve: values.length > 2,
        coordinateOf: (value) => unitOf(Number(value)),
        stepsOf: (count) =>
          thinned(values.length, count).map((rank) => ({ unit: unitOf(values[rank]), value: values[rank] })),
      };
    }
    default:
      return scale satisfies never;
  }
}

/** 0 to count − 1, or at most so many of them at equal steps, both ends among them. */
function thinned(count: number, most: number): number[] {
  const kept = Math.min(count, most);
  return Array.from({ length: kept }, (_, step) => (kept === 1 ? 0 : Math.round((step * (count - 1)) / (kept - 1))));
}
