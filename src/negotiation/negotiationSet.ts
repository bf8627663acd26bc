import type { Bargaining } from './Bargaining.ts';
import { checkBargaining } from './checkBargaining.ts';
import { tolerance } from './tolerance.ts';

/** What is really on the table: those who sit, and the outcomes that none of them would refuse outright. */
export interface NegotiationSet {
  /** Number of seats taken. */
  seats: number;
  /** Number of outcomes in the set; 0 = nothing to agree on. */
  size: number;
  /** Per seat, the party's index, ascending. */
  partyAt: Int32Array;
  /** Per member, the outcome's index, ascending. */
  outcomeAt: Int32Array;
  /** seats × size, row-major: gain over no agreement as a share of the party's largest in the set, 0..1. */
  gains: Float64Array;
  /** Per seat, weight as a share of all weights at the table. */
  shares: Float64Array;
}

// One negotiation at a time uses this memory: protocols call nobody back, and a run makes thousands of tables.
const set: NegotiationSet = {
  seats: 0,
  size: 0,
  partyAt: new Int32Array(8),
  outcomeAt: new Int32Array(128),
  gains: new Float64Array(1024),
  shares: new Float64Array(8),
};
let threshold = new Float64Array(8); // per seat, the gain up to which a difference counts as none
let gaining = new Uint8Array(128); // per outcome, whether somebody gains

function reserve(parties: number, outcomes: number): void {
  if (set.partyAt.length < parties) {
    set.partyAt = new Int32Array(parties);
    set.shares = new Float64Array(parties);
    threshold = new Float64Array(parties);
  }
  if (set.outcomeAt.length < outcomes) {
    set.outcomeAt = new Int32Array(outcomes);
    gaining = new Uint8Array(outcomes);
  }
  if (set.gains.length < parties * outcomes) set.gains = new Float64Array(parties * outcomes);
}

function takeSeats(table: Bargaining): void {
  let total = 0;
  set.seats = 0;
  for (let p = 0; p < table.parties; p++) {
    if (table.sitting !== undefined && table.sitting[p] === 0) continue;
    set.partyAt[set.seats++] = p;
    total += table.weights[p];
  }
  for (let s = 0; s < set.seats; s++) {
    set.shares[s] = total > 0 ? table.weights[set.partyAt[s]] / total : 1 / set.seats;
  }
}

/** The gain of a party up to which (in size) a difference counts as none. */
function smallestGain(table: Bargaining, party: number): number {
  const { outcomes, utilities, disagreement } = table;
  let least = disagreement[party];
  let most = least;
  for (let i = party * outcomes, end = i + outcomes; i < end; i++) {
    const u = utilities[i];
    if (u < least) least = u;
    if (u > most) most = u;
  }
  if (most - least === Infinity) {
    throw new RangeError(`bargaining.utilities: expected differences of party ${party} that are finite`);
  }
  return tolerance * (most - least);
}

/** Keeps the outcomes at which no seat loses and at least one gains. */
function selectMembers(table: Bargaining): void {
  const { outcomes, utilities, disagreement } = table;
  const { outcomeAt, seats } = set;
  let size = outcomes;
  for (let o = 0; o < outcomes; o++) outcomeAt[o] = o;
  gaining.fill(0, 0, outcomes);
  for (let s = 0; s < seats; s++) {
    const party = set.partyAt[s];
    const smallest = smallestGain(table, party);
    const from = party * outcomes;
    const nothing = disagreement[party];
    let kept = 0;
    for (let k = 0; k < size; k++) {
      const o = outcomeAt[k];
      const gain = utilities[from + o] - nothing;
      if (gain < -smallest) continue;
      if (gain > smallest) gaining[o] = 1;
      outcomeAt[kept++] = o;
    }
    size = kept;
    threshold[s] = smallest;
  }
  set.size = 0;
  for (let k = 0; k < size; k++) if (gaining[outcomeAt[k]] === 1) outcomeAt[set.size++] = outcomeAt[k];
}

function fillGains(table: Bargaining): void {
  const { outcomes, utilities, disagreement } = table;
  const { seats, size, gains, outcomeAt } = set;
  for (let s = 0; s < seats; s++) {
    const party = set.partyAt[s];
    const from = party * outcomes;
    const nothing = disagreement[party];
    const smallest = threshold[s];
    const row = s * size;
    let largest = 0;
    for (let k = 0; k < size; k++) {
      const gain = utilities[from + outcomeAt[k]] - nothing;
      gains[row + k] = gain > smallest ? gain : 0;
      if (gain > largest) largest = gain;
    }
    if (largest <= smallest) continue;
    const scale = 1 / largest;
    for (let k = 0; k < size; k++) gains[row + k] *= scale;
  }
}

/**
 * The outcomes at which every seat gains or keeps and at least one gains, with gains scaled to 0..1 per seat.
 * The result is shared memory: valid until the next call.
 * @throws RangeError if the table doesn't fit together or a number isn't finite.
 */
export function negotiationSet(table: Bargaining): Readonly<NegotiationSet> {
  checkBargaining(table);
  reserve(table.parties, table.outcomes);
  takeSeats(table);
  selectMembers(table);
  fillGains(table);
  return set;
}
