import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** How a coordinate of the unit interval becomes the value of a parameter. */
export type Scale =
  | { readonly kind: 'linear' | 'log' | 'integer'; readonly from: number; readonly to: number }
  | { readonly kind: 'choice'; readonly values: readonly (string | number | boolean)[] };

/** What a swept parameter may be set to. */
export type ScaledValue = string | number | boolean;

/**
 * Says what is wrong with a scale: what was expected, what was got, what to do. `undefined` when nothing is.
 *
 * @example
 * scaleProblem({ kind: 'log', from: 0, to: 1 }); // 'expected a range above 0 for a log scale, got [0, 1]; …'
 */
export function scaleProblem(scale: Scale): string | undefined {
  if (scale.kind === 'choice') {
    return scale.values.length === 0 ? 'expected at least one value to choose from, got none' : undefined;
  }
  const { kind, from, to } = scale;
  const range = `[${from}, ${to}]`;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return `expected two finite ends, got ${range}`;
  if (from >= to) return `expected a lower end below the upper one, got ${range}; to hold the value fixed, set it`;
  if (kind === 'log' && from <= 0) {
    return `expected a range above 0 for a log scale, got ${range}; start above 0 or use scale: linear`;
  }
  if (kind === 'integer' && !(Number.isSafeInteger(from) && Number.isSafeInteger(to))) {
    return `expected whole numbers for an integer scale, got ${range}; use scale: linear`;
  }
  return undefined;
}

/**
 * The value at a coordinate: from + u(to − from); from·(to/from)ᵘ; each integer or choice with an equal share of the unit
 * interval. The ends of a range are met exactly. The arithmetic gives the same bits in every engine.
 *
 * @param unit - in [0, 1]
 * @throws RangeError when the scale has a problem or the coordinate lies outside
 * @example
 * scaledValue({ kind: 'log', from: 1, to: 100 }, 0.5); // 10
 */
export function scaledValue(scale: Scale, unit: number): ScaledValue {
  const problem = scaleProblem(scale);
  if (problem !== undefined) throw new RangeError(`range: ${problem}`);
  if (!(unit >= 0 && unit <= 1)) throw new RangeError(`unit: expected a coordinate from 0 to 1, got ${unit}`);
  switch (scale.kind) {
    case 'linear':
      return within(scale, scale.from * (1 - unit) + scale.to * unit, unit);
    case 'log':
      return within(scale, exp(ln(scale.from) * (1 - unit) + ln(scale.to) * unit), unit);
    case 'integer':
      return scale.from + shareOf(scale.to - scale.from + 1, unit);
    case 'choice':
      return scale.values[shareOf(scale.values.length, unit)];
    default:
      return scale satisfies never;
  }
}

/** Rounding must neither miss an end nor pass it. */
function within({ from, to }: { from: number; to: number }, value: number, unit: number): number {
  if (unit === 0) return from;
  return unit === 1 ? to : Math.min(Math.max(value, from), to);
}

/** Which of `count` equal shares of the unit interval holds the coordinate; 1 belongs to the last. */
function shareOf(count: number, unit: number): number {
  return Math.min(count - 1, Math.floor(unit * count));
}
