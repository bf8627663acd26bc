import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

const lowest = -exp(-1);

/**
 * Lower branch W₋₁ of Lambert's function: the solution w ≤ −1 of w·eʷ = x.
 *
 * Newton's method on u − ln u = −ln(−x) with u = −w, in which no exponential overflows; from above, where the function is
 * convex, it falls to the root without passing it (Corless et al. 1996 for the branch). The arithmetic gives the same bits
 * in every engine.
 *
 * @param x - from −1/e to 0, 0 excluded
 * @throws RangeError when x is out of range
 * @example
 * lambertW(-0.1); // −3.57715
 */
export function lambertW(x: number): number {
  if (!(x >= lowest && x < 0)) throw new RangeError(`x: expected a number from −1/e to below 0, got ${x}`);
  const target = -ln(-x);
  if (target <= 1) return -1;
  // u − ln u > target there, because u ≥ 1 + √(2(t − 1)) + (t − 1) bounds the root from above (Chatzigeorgiou 2013).
  let u = 1 + Math.sqrt(2 * (target - 1)) + (target - 1);
  for (let round = 0; round < 50; round += 1) {
    const next = (u * (target + ln(u) - 1)) / (u - 1);
    if (!(next < u)) break;
    u = next;
  }
  return -u;
}
