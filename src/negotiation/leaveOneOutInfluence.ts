import type { Bargaining } from './Bargaining.ts';
import type { Protocol } from './Protocol.ts';
import type { ProtocolOptions } from './ProtocolOptions.ts';

/** How far apart two outcomes are, ≥ 0; either may be -1, the status quo. */
export type OutcomeDistance = (a: number, b: number) => number;

/**
 * How much each party's presence moved the outcome: the distance between the outcome with everybody and the one
 * without that party, as a share of all such distances. A party whose absence changes nothing has none, also where
 * two who want the same would each suffice.
 *
 * @param settled - the outcome with everybody, if it is known already: saves one negotiation
 * @returns per party, shares that sum to 1, 0 for those who don't sit; all 0 if nobody's absence changes anything
 * @throws RangeError if a distance is negative or not finite; and what the protocol throws.
 */
export function leaveOneOutInfluence(
  table: Bargaining,
  protocol: Protocol,
  options: ProtocolOptions,
  distance: OutcomeDistance,
  settled?: number,
): Float64Array {
  const influence = new Float64Array(table.parties);
  const quiet = options.recordOffers ? { ...options, recordOffers: false } : options;
  const together = settled ?? protocol(table, quiet).outcome;
  const sitting = table.sitting?.slice() ?? new Uint8Array(table.parties).fill(1);
  const without: Bargaining = { ...table, sitting };
  let total = 0;
  for (let p = 0; p < table.parties; p++) {
    if (sitting[p] === 0) continue;
    sitting[p] = 0;
    const moved = distance(together, protocol(without, quiet).outcome);
    sitting[p] = 1;
    if (!(moved >= 0 && moved < Infinity)) {
      throw new RangeError(`distance: expected a finite number of 0 or more, got ${moved}`);
    }
    influence[p] = moved;
    total += moved;
  }
  if (total > 0) for (let p = 0; p < table.parties; p++) influence[p] /= total;
  return influence;
}
