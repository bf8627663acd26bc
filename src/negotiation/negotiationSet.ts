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
let threshold = new Float64Array(8);

function reserve(parties: number, outcomes: number): void {
  if (set.partyAt.length < parties) {
    set.partyAt = new Int32Array(parties);
    set.shares = new Float64Array(parties);
    threshold = new Float64Array(parties);
  }
  if (set.outcomeAt.length < outcomes) set.outcomeAt = new Int32Array(outcomes);
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

/** Per seat, the gain up to which (in size) a difference counts as none. */
function measureThresholds(table: Bargaining): void {
  const { outcomes, utilities, disagreement } = table;
  for (let s = 0; s < set.seats; s++) {
    const p = set.partyAt[s];
    let least = disagreement[p];
    let most = least;
    for (let i = p * outcomes, end = i + outcomes; i < end; i++) {
      const u = utilities[i];
      if (u < least) least = u;
      else if (u > most) most = u;
    }
    threshold[s] = tolerance * (most - least);
  }
}

/** Whether no seat loses by the outcome and at least one gains. */
function isMember(table: Bargaining, outcome: number): boolean {
  let anybodyGains = false;
  for (let s = 0; s < set.seats; s++) {
    const p = set.partyAt[s];
    const gain = table.utilities[p * table.outcomes + outcome] - table.disagreement[p];
    if (gain < -threshold[s]) return false;
    if (gain > threshold[s]) anybodyGains = true;
  }
  return anybodyGains;
}

function fillGains(table: Bargaining): void {
  const { size, gains, outcomeAt } = set;
  for (let s = 0; s < set.seats; s++) {
    const p = set.partyAt[s];
    let largest = 0;
    for (let k = 0; k < size; k++) {
      const gain = table.utilities[p * table.outcomes + outcomeAt[k]] - table.disagreement[p];
      gains[s * size + k] = gain > threshold[s] ? gain : 0;
      if (gain > largest) largest = gain;
    }
    if (largest > threshold[s]) for (let i = s * size, end = i + size; i < end; i++) gains[i] /= largest;
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
  measureThresholds(table);
  set.size = 0;
  for (let o = 0; o < table.outcomes; o++) if (isMember(table, o)) set.outcomeAt[set.size++] = o;
  fillGains(table);
  return set;
}
