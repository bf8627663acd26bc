import type { Bargaining } from './Bargaining.ts';
import { nashScores } from './nashScores.ts';
import { type NegotiationSet, negotiationSet } from './negotiationSet.ts';
import type { Offer } from './Offer.ts';
import { prefersJointly } from './prefersJointly.ts';
import type { ProtocolOptions } from './ProtocolOptions.ts';
import type { Settlement } from './Settlement.ts';
import { tolerance } from './tolerance.ts';

let standing = new Int32Array(8); // per seat, the member it offers
let next = new Int32Array(8); // per seat, the member it will offer, -1 = stays
let open = new Int32Array(128); // members that somebody may still offer

/** Of the first `count` members of `open`, the one that the seat likes best; among equals the jointly better. */
function favourite(set: Readonly<NegotiationSet>, scores: Float64Array, seat: number, count: number): number {
  const row = seat * set.size;
  let best = open[0];
  let most = set.gains[row + best];
  for (let i = 1; i < count; i++) {
    const k = open[i];
    const gain = set.gains[row + k];
    if (gain < most - tolerance) continue;
    if (gain > most + tolerance || prefersJointly(set, scores, k, best)) {
      best = k;
      most = gain;
    }
  }
  return best;
}

/** The standing offer that gives everybody at least what it asks for itself; the jointly better of several; or -1. */
function agreement(set: Readonly<NegotiationSet>, scores: Float64Array): number {
  const { seats, size, gains } = set;
  let agreed = -1;
  for (let s = 0; s < seats; s++) {
    const k = standing[s];
    let acceptable = true;
    for (let j = 0; j < seats && acceptable; j++) {
      acceptable = gains[j * size + k] >= gains[j * size + standing[j]] - tolerance;
    }
    if (acceptable && (agreed < 0 || prefersJointly(set, scores, k, agreed))) agreed = k;
  }
  return agreed;
}

/** Lets those with the least to lose by conceding choose their next offer; returns how many members stay open. */
function concede(set: Readonly<NegotiationSet>, scores: Float64Array, openCount: number): number {
  let least = Infinity;
  for (let s = 0; s < set.seats; s++) least = Math.min(least, scores[standing[s]]);
  let rival = Infinity;
  let best = standing[0];
  for (let s = 0; s < set.seats; s++) {
    const score = scores[standing[s]];
    if (score > least + tolerance && score < rival) rival = score;
    if (prefersJointly(set, scores, standing[s], best)) best = standing[s];
  }
  if (rival === Infinity) rival = least;
  let stillOpen = 0;
  for (let i = 0; i < openCount; i++) if (scores[open[i]] > rival + tolerance) open[stillOpen++] = open[i];
  for (let s = 0; s < set.seats; s++) {
    if (scores[standing[s]] > least + tolerance) next[s] = -1;
    else next[s] = stillOpen > 0 ? favourite(set, scores, s, stillOpen) : best;
  }
  return stillOpen;
}

/**
 * Zeuthen's monotonic concessions, for any number of weighted parties (see docs/negotiation.md for the reasons).
 *
 * Each opens with what it likes best. In each round those who would lose least by giving in concede: those whose
 * standing offer has the smallest weighted Nash product. With two parties that is the rule of the smaller
 * `zeuthenRisk` (Harsanyi 1956). Each makes the smallest concession that is sufficient, i.e. after which its product
 * exceeds that of the next in line; if there is none, it accepts the best standing offer. Talks end when a standing
 * offer gives everybody at least what it asks for itself (the multilateral form:
 * Endriss 2006, AAMAS). Ties: equal products concede together; otherwise `prefersJointly`.
 *
 * The settlement maximises the weighted Nash product, is Pareto-efficient, and leaves nobody worse off.
 * @throws RangeError if the table doesn't fit together.
 */
export function settleByConcession(table: Bargaining, options: ProtocolOptions = {}): Settlement {
  const { maxRounds = Infinity } = options;
  if (!(maxRounds >= 1)) throw new RangeError(`options.maxRounds: expected 1 or more, got ${maxRounds}`);
  const set = negotiationSet(table);
  if (set.size === 0) return { outcome: -1, rounds: 0 };
  const { totals } = nashScores(set);
  if (standing.length < set.seats) {
    standing = new Int32Array(set.seats);
    next = new Int32Array(set.seats);
  }
  if (open.length < set.size) open = new Int32Array(set.size);
  for (let k = 0; k < set.size; k++) open[k] = k;
  let openCount = set.size;
  for (let s = 0; s < set.seats; s++) next[s] = favourite(set, totals, s, openCount);

  const offers: Offer[] | undefined = options.recordOffers ? [] : undefined;
  for (let round = 1; round <= maxRounds; round++) {
    for (let s = 0; s < set.seats; s++) {
      if (next[s] < 0) continue;
      const conceded = round > 1 && set.gains[s * set.size + next[s]] < set.gains[s * set.size + standing[s]];
      standing[s] = next[s];
      offers?.push({ round, party: set.partyAt[s], outcome: set.outcomeAt[next[s]], conceded });
    }
    const agreed = agreement(set, totals);
    if (agreed >= 0) return settlement(set.outcomeAt[agreed], round, offers);
    openCount = concede(set, totals, openCount);
  }
  return settlement(-1, maxRounds, offers);
}

function settlement(outcome: number, rounds: number, offers: Offer[] | undefined): Settlement {
  return offers === undefined ? { outcome, rounds } : { outcome, rounds, offers };
}
