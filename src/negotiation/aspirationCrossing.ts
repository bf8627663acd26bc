import { aspiration } from './aspiration.ts';

/** How a party's aspiration falls: from `max` to `min` with exponent `exponent`. */
export interface AspirationCurve {
  readonly max: number;
  readonly min: number;
  readonly exponent: number;
}

/** When two parties' aspirations first fit into the pie, and what each then asks for. */
export interface Crossing {
  /** Share of the time that has passed, 0..1. */
  readonly time: number;
  readonly first: number;
  readonly second: number;
}

/**
 * The time at which two falling aspirations sum to the pie, by bisection to the last bit: a benchmark for
 * alternating offers in small steps.
 *
 * @param pie - what the two divide, in units of utility
 * @returns undefined if even at the deadline they ask for more than there is
 * @example aspirationCrossing({ max: 1, min: 0, exponent: 4 }, { max: 1, min: 0, exponent: 1 }) // time 0.724492
 */
export function aspirationCrossing(first: AspirationCurve, second: AspirationCurve, pie = 1): Crossing | undefined {
  const at = (time: number): Crossing => ({
    time,
    first: aspiration(time, first.max, first.min, first.exponent),
    second: aspiration(time, second.max, second.min, second.exponent),
  });
  const fits = (crossing: Crossing): boolean => crossing.first + crossing.second <= pie;
  if (fits(at(0))) return at(0);
  if (!fits(at(1))) return undefined;
  let early = 0;
  let late = 1;
  for (let middle = 0.5; middle > early && middle < late; middle = (early + late) / 2) {
    if (fits(at(middle))) late = middle;
    else early = middle;
  }
  return at(late);
}
