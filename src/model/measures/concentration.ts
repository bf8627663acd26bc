import ln from '@stdlib/math-base-special-ln';

/** Concentration of shares that sum to 1. */
export interface Concentration {
  /** Mean absolute difference over twice the mean, without n/(n − 1). */
  readonly gini: number;
  /** Sum of squares. */
  readonly hhi: number;
  /** Shannon entropy over ln n. */
  readonly entropy: number;
  /** 1 / hhi. */
  readonly effectiveNumber: number;
}

/**
 * Concentration of the shares of n parties.
 *
 * @param shares ≥ 0, summing to 1; NaN gives NaN
 * @example concentrationOf([0.7, 0.1, 0.1, 0.1]) // gini .45, hhi .52, entropy .678390, effectiveNumber 1.923077
 */
export function concentrationOf(shares: ArrayLike<number>): Concentration {
  const n = shares.length;
  let differences = 0;
  let hhi = 0;
  let entropy = 0;
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    const share = shares[i];
    total += share;
    hhi += share * share;
    if (share > 0) entropy -= share * ln(share);
    for (let j = 0; j < n; j += 1) differences += Math.abs(share - shares[j]);
  }
  return {
    gini: total > 0 ? differences / (2 * n * total) : Number.NaN,
    hhi: total > 0 ? hhi : Number.NaN,
    entropy: total > 0 ? entropy / ln(n) : Number.NaN,
    effectiveNumber: total > 0 ? 1 / hhi : Number.NaN,
  };
}

/** Total variation: half the sum of absolute differences. */
export function totalVariation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += Math.abs(a[i] - b[i]);
  return sum / 2;
}
