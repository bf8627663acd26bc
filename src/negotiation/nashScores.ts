import { logarithm } from './logarithm.ts';
import type { NegotiationSet } from './negotiationSet.ts';
import { tolerance } from './tolerance.ts';

/** More than any product of positive gains can cost: share × ln(tolerance) sums to -27.6 at least. */
const NOTHING_GAINED = 32;

/** Logarithms of weighted Nash products. */
export interface NashScores {
  /** Per member of the set: Σ over seats of `terms`. */
  totals: Float64Array;
  /** seats × size, row-major: share × ln(gain), or -32 where a seat of positive weight gains nothing. */
  terms: Float64Array;
}

const scores: NashScores = { totals: new Float64Array(128), terms: new Float64Array(1024) };

/**
 * Scores the members of a set by their weighted Nash product Π gain^share, as a logarithm.
 *
 * Where somebody gains nothing the product is 0: such outcomes stand below all others, and among themselves first by
 * how many gain, then by the product over these (the convention of maximum Nash welfare: Caragiannis et al. 2019,
 * ACM Transactions on Economics and Computation 7). Seats of weight 0 don't count. The result is shared memory: valid
 * until the next call.
 */
export function nashScores(set: Readonly<NegotiationSet>): Readonly<NashScores> {
  const { seats, size, gains, shares } = set;
  if (scores.totals.length < size) scores.totals = new Float64Array(size);
  if (scores.terms.length < seats * size) scores.terms = new Float64Array(seats * size);
  const { totals, terms } = scores;
  totals.fill(0, 0, size);
  for (let s = 0; s < seats; s++) {
    const share = shares[s];
    for (let k = 0, i = s * size; k < size; k++, i++) {
      const gain = gains[i];
      let term = 0;
      if (share > 0) term = gain > tolerance ? share * logarithm(gain) : -NOTHING_GAINED;
      terms[i] = term;
      totals[k] += term;
    }
  }
  return scores;
}
