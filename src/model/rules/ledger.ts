import type { Run } from '../run.ts';

/** Accounts of the ledger: the four roles, then what is unwritten. */
export const ACCOUNTS = 5;

/**
 * Authored power of the four roles and of `unwritten`, summing to 1: Σ s_k w_k α_kr / Σ s_k.
 *
 * @param into ACCOUNTS places
 */
export function balanceOf(run: Run, into: Float64Array): void {
  const { organisation, rules } = run;
  into.fill(0);
  for (let k = 0; k < organisation.issues; k += 1) {
    const weight = organisation.salience[k] / organisation.totalSalience;
    if (rules.written[k] === 0) {
      into[4] += weight;
      continue;
    }
    for (let g = 0; g < organisation.groups; g += 1) {
      into[organisation.groupRole[g]] += weight * rules.authors[k * organisation.groups + g];
    }
  }
}

/**
 * Books what changed between two balances: within one event each loss goes to the gains in proportion
 * (a convention: nobody can say whose loss was whose gain).
 *
 * @param transfers accounts × accounts, from × to, cumulated in place
 */
export function bookTransfers(before: Float64Array, after: Float64Array, transfers: Float64Array): void {
  const accounts = before.length;
  let gains = 0;
  for (let r = 0; r < accounts; r += 1) gains += Math.max(0, after[r] - before[r]);
  if (gains === 0) return;
  for (let from = 0; from < accounts; from += 1) {
    const loss = before[from] - after[from];
    if (loss <= 0) continue;
    for (let to = 0; to < accounts; to += 1) {
      const gain = after[to] - before[to];
      if (gain > 0) transfers[from * accounts + to] += (loss * gain) / gains;
    }
  }
}
