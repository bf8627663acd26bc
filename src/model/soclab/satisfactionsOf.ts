/** A row of solidarity may miss 1 by rounding. */
const ROUNDING = 1e-9;

/**
 * Satisfaction of each actor: satisfaction(a) = Σ_b solidarity(a, b) · capability(b), its own capability and those of the
 * actors for whom it cares.
 *
 * Weights of an actor sum to 1: with solidarity σ for one other it is (1 − σ) · capability(a) + σ · capability(b), so that
 * to care for others takes away from caring for oneself. This form is the one in which cooperation begins to pay at the
 * actor’s own share of the stakes on its relation. Let a’s relation cost itself and help b, effects ∓10x, with own stake
 * t and b’s stake 10 − t. A step of x towards cooperation moves a’s capability by −10t and b’s by 10(10 − t), and a’s
 * satisfaction by −10t(1 − σ) + 10(10 − t)σ = 100σ − 10t: above 0 where σ > t/10, for t = 3 above .3. With weights 1 and σ
 * instead, or 1 − σ on oneself and σ on everybody’s sum, it would be 3/7.
 *
 * @param capability actors places
 * @param solidarity actors × actors, row-major; each row sums to 1
 * @param out actors places
 * @throws RangeError where a row doesn’t sum to 1
 * @see C. Sibertin-Blanc et al., “SocLab”, JASSS 16(4) 8, 2013; that weights sum to 1 is our convention
 * @example satisfactionsOf([0, 10], [0.7, 0.3, 0, 1], out) // [3, 10]
 */
export function satisfactionsOf(
  capability: ArrayLike<number>,
  solidarity: ArrayLike<number>,
  out: { [actor: number]: number },
): void {
  const actors = capability.length;
  for (let a = 0; a < actors; a += 1) {
    let weight = 0;
    let sum = 0;
    for (let b = 0; b < actors; b += 1) {
      weight += solidarity[a * actors + b];
      sum += solidarity[a * actors + b] * capability[b];
    }
    if (!(Math.abs(weight - 1) <= ROUNDING)) {
      throw new RangeError(`solidarity[${a}]: expected weights that sum to 1, got ${weight}; divide them by their sum`);
    }
    out[a] = sum;
  }
}
