import type { SalesState } from './salesState.ts';

/** Strain follows how far each stays below its target, a share of what its group sells a head. */
export function feelTargets({ layout, sellers, week, parameters }: SalesState): void {
  const { credit_rate: creditRate, strain_rate: strainRate } = parameters.motives;
  for (let first = 0; first < layout.sellers; ) {
    const group = layout.sellerGroup[first];
    let last = first;
    let sold = 0;
    for (; last < layout.sellers && layout.sellerGroup[last] === group; last += 1) {
      sellers.usualCredit[last] += creditRate * (sellers.credited[last] - sellers.usualCredit[last]);
      sold += sellers.usualCredit[last];
    }
    const target = (week.pressure * sold) / (last - first);
    for (let s = first; s < last; s += 1) {
      const missing = target > 0 ? 1 - sellers.usualCredit[s] / target : 0;
      sellers.strain[s] += strainRate * ((missing > 0 ? missing : 0) - sellers.strain[s]);
    }
    first = last;
  }
}
