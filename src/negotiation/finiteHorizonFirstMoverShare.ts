/**
 * Share of the pie that the first mover gets when two parties of equal patience alternate offers for a fixed number of
 * rounds and then get nothing (Ståhl 1972), by backward induction: the last one takes all, and each one before leaves
 * the other just what waiting would be worth to it.
 *
 * @param discount - δ, discount factor per round, 0..1
 * @param rounds - number of offers, from 1
 * @throws RangeError if the factor lies outside 0..1 or the rounds aren't a positive integer.
 * @example finiteHorizonFirstMoverShare(0.9, 3) // 0.91
 */
export function finiteHorizonFirstMoverShare(discount: number, rounds: number): number {
  if (!(discount >= 0 && discount <= 1)) {
    throw new RangeError(`discount: expected a number from 0 to 1, got ${discount}`);
  }
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(`rounds: expected a positive integer, got ${rounds}`);
  }
  let share = 1;
  for (let left = 1; left < rounds; left++) share = 1 - discount * share;
  return share;
}
