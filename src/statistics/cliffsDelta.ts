import { presentValues } from './presentValues.ts';

/**
 * Cliff's δ = P(x > y) − P(x < y) of two **independent** samples (Cliff 1993), in n log n. For paired values use
 * `signBalance` of the differences.
 *
 * @param first - one per replicate, NaN where missing
 * @param second - of any length
 * @returns from −1 to 1; NaN when a sample is empty
 * @example
 * cliffsDelta(Float64Array.of(1, 2), Float64Array.of(2, 3)); // −.75
 */
export function cliffsDelta(first: Float64Array, second: Float64Array): number {
  const ascending = presentValues(first).toSorted();
  const others = presentValues(second).toSorted();
  let below = 0; // others < value
  let upTo = 0; // others ≤ value
  let balance = 0;
  for (const value of ascending) {
    while (below < others.length && others[below] < value) below++;
    while (upTo < others.length && others[upTo] <= value) upTo++;
    balance += below - (others.length - upTo);
  }
  return balance / (ascending.length * others.length);
}
