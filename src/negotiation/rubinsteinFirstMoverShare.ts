/**
 * Share of the pie that the first mover gets when two parties alternate offers without end
 * (Rubinstein 1982, Econometrica 50): (1 − δ₂) / (1 − δ₁δ₂).
 *
 * @param firstDiscount - δ₁, the first mover's discount factor per round, 0..1
 * @param secondDiscount - δ₂, the other's
 * @throws RangeError if a factor lies outside 0..1 or both are 1 (then any division is an equilibrium).
 * @example rubinsteinFirstMoverShare(0.9, 0.9) // 0.526316
 */
export function rubinsteinFirstMoverShare(firstDiscount: number, secondDiscount: number): number {
  for (const discount of [firstDiscount, secondDiscount]) {
    if (!(discount >= 0 && discount <= 1)) {
      throw new RangeError(`discount: expected a number from 0 to 1, got ${discount}`);
    }
  }
  const denominator = 1 - firstDiscount * secondDiscount;
  if (denominator === 0) throw new RangeError('discount: one of the two must be below 1');
  return (1 - secondDiscount) / denominator;
}
