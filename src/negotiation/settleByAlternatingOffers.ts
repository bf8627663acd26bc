import type { Bargaining } from './Bargaining.ts';
import { logarithm } from './logarithm.ts';
import { type NashScores, nashScores } from './nashScores.ts';
import { type NegotiationSet, negotiationSet } from './negotiationSet.ts';
import type { Offer } from './Offer.ts';
import type { ProtocolOptions } from './ProtocolOptions.ts';
import type { Settlement } from './Settlement.ts';
import { tolerance } from './tolerance.ts';

let shortfalls = new Float64Array(1024); // seats × size: ln(1 − gain)
let exponents = new Float64Array(8);
let lastBid = new Int32Array(8);

function reserve(seats: number, size: number): void {
  if (shortfalls.length < seats * size) shortfalls = new Float64Array(seats * size);
  if (exponents.length < seats) {
    exponents = new Float64Array(seats);
    lastBid = new Int32Array(seats);
  }
}

/** Exponent of each seat: its patience × its weight over the mean weight at the table. */
function fillExponents(set: Readonly<NegotiationSet>, patience: number | Float64Array): void {
  for (let s = 0; s < set.seats; s++) {
    const own = typeof patience === 'number' ? patience : patience[set.partyAt[s]];
    if (!(own >= 0 && own < Infinity)) {
      throw new RangeError(`options.patience: expected 0 or more for party ${set.partyAt[s]}, got ${own}`);
    }
    exponents[s] = own * set.shares[s] * set.seats;
  }
}

/** ln(1 − gain); -∞ for the best a seat can get, and throughout for a seat that cannot gain: it asks for nothing. */
function fillShortfalls(set: Readonly<NegotiationSet>): void {
  for (let s = 0; s < set.seats; s++) {
    const from = s * set.size;
    let canGain = false;
    for (let i = from; i < from + set.size; i++) {
      const missing = 1 - set.gains[i];
      if (missing <= tolerance) canGain = true;
      shortfalls[i] = missing > tolerance ? logarithm(missing) : -Infinity;
    }
    if (!canGain) shortfalls.fill(-Infinity, from, from + set.size);
  }
}

/** Of the members that give the seat its aspiration, the one whose product is largest for the others. */
function bid(set: Readonly<NegotiationSet>, scores: Readonly<NashScores>, seat: number, allowed: number): number {
  const from = seat * set.size;
  let best = -1;
  let most = -Infinity;
  for (let k = 0; k < set.size; k++) {
    if (shortfalls[from + k] > allowed) continue;
    const forOthers = scores.totals[k] - scores.terms[from + k];
    const better = forOthers > most + tolerance;
    if (better || (forOthers >= most - tolerance && set.gains[from + k] > set.gains[from + best] + tolerance)) {
      best = k;
      most = forOthers;
    }
  }
  return best;
}

/**
 * Stacked alternating offers (Aydoğan et al. 2017) with time-dependent aspirations.
 *
 * In turn, each party accepts the standing offer if it gives at least its present `aspiration` (from its best outcome
 * on the table down to its disagreement utility), or else bids: of the outcomes that give it its aspiration, the one
 * with the largest weighted Nash product of the *others'* gains; among equals its own best, then the lowest index.
 * Talks end when all others have accepted a bid in a row, or without agreement at the deadline: in round r of n time is
 * (r − 1)/n. Nobody is left worse off; the settlement need not be Pareto-efficient, and who opens matters.
 *
 * Aspirations are compared as logarithms, which takes no power per turn: gain ≥ 1 − t^e exactly if
 * ln(1 − gain) ≤ e ln t.
 * @throws RangeError if the table doesn't fit together or an option lies outside its bounds.
 */
export function settleByAlternatingOffers(table: Bargaining, options: ProtocolOptions = {}): Settlement {
  const { deadline = 20, patience = 1, opener = 0 } = options;
  if (!Number.isInteger(deadline) || deadline < 1) {
    throw new RangeError(`options.deadline: expected a positive integer, got ${deadline}`);
  }
  const set = negotiationSet(table);
  if (!Number.isInteger(opener) || opener < 0 || opener >= table.parties) {
    throw new RangeError(`options.opener: expected a party from 0 to ${table.parties - 1}, got ${opener}`);
  }
  if (set.size === 0) return { outcome: -1, rounds: 0 };
  const { seats, size, partyAt, outcomeAt, gains } = set;
  const scores = nashScores(set);
  reserve(seats, size);
  fillExponents(set, patience);
  fillShortfalls(set);
  let first = 0;
  while (first < seats && partyAt[first] < opener) first++;
  lastBid.fill(-1, 0, seats);
  const offers: Offer[] | undefined = options.recordOffers ? [] : undefined;
  let offered = -1;
  let inFavour = 0;
  for (let round = 1; round <= deadline; round++) {
    const lnTime = round === 1 ? -Infinity : logarithm((round - 1) / deadline);
    for (let turn = 0; turn < seats; turn++) {
      const s = (first + turn) % seats;
      const allowed = exponents[s] === 0 ? 0 : exponents[s] * lnTime + tolerance;
      const accepts = offered >= 0 && shortfalls[s * size + offered] <= allowed;
      inFavour = accepts ? inFavour + 1 : 1;
      if (!accepts) offered = bid(set, scores, s, allowed);
      const conceded = lastBid[s] >= 0 && gains[s * size + offered] < gains[s * size + lastBid[s]];
      offers?.push({ round, party: partyAt[s], outcome: outcomeAt[offered], conceded });
      lastBid[s] = offered;
      if (inFavour === seats) return { outcome: outcomeAt[offered], rounds: round, ...(offers && { offers }) };
    }
  }
  return { outcome: -1, rounds: deadline, ...(offers && { offers }) };
}
