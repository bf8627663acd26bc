import { tTwoSidedP } from './studentT.ts';
import type { ValueFlag } from './valueFlag.ts';

/** A t test of a difference of means; the difference and its error in the unit of the values. */
export interface MeanTest {
  /** Mean difference: of the pairs, or first mean − second mean. */
  readonly difference: number;
  readonly standardError: number;
  /** No unit. */
  readonly t: number;
  readonly degreesOfFreedom: number;
  /** Two-sided. NaN unless the flag is `ordinary`: equal or rare values allow no verdict on a mean. */
  readonly p: number;
  readonly flag: ValueFlag;
}

/** Completes a test from its difference, standard error and degrees of freedom. */
export function meanTest(
  difference: number,
  standardError: number,
  degreesOfFreedom: number,
  flag: ValueFlag,
): MeanTest {
  if (flag !== 'ordinary') return { difference, standardError, t: NaN, degreesOfFreedom, p: NaN, flag };
  const t = difference / standardError;
  return { difference, standardError, t, degreesOfFreedom, p: tTwoSidedP(t, degreesOfFreedom), flag };
}
