/** Shares that differ by less are a tie: they are sums of the same terms in another order. */
const TIE = 1e-12;

/**
 * Gives the control of each relation to the actor with the largest share in it; actors with equally large shares have
 * equal parts of it.
 *
 * SocLab’s relations have one controller, who sets their state. A tie is not broken by the order of the actors: parts keep
 * Σ power = Σ capability.
 *
 * @param shares actors × relations, row-major
 * @param control actors × relations, written
 * @example giveControl(2, 2, [0.6, 0.5, 0.4, 0.5], control) // [1, 0.5, 0, 0.5]
 */
export function giveControl(
  actors: number,
  relations: number,
  shares: ArrayLike<number>,
  control: { [place: number]: number },
): void {
  for (let r = 0; r < relations; r += 1) {
    let largest = shares[r];
    for (let a = 1; a < actors; a += 1) if (shares[a * relations + r] > largest) largest = shares[a * relations + r];
    let holders = 0;
    for (let a = 0; a < actors; a += 1) if (shares[a * relations + r] >= largest - TIE) holders += 1;
    for (let a = 0; a < actors; a += 1) {
      const at = a * relations + r;
      control[at] = shares[at] >= largest - TIE ? 1 / holders : 0;
    }
  }
}
