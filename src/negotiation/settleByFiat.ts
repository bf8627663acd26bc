import type { Bargaining } from './Bargaining.ts';
import { checkBargaining } from './checkBargaining.ts';
import type { ProtocolOptions } from './ProtocolOptions.ts';
import type { Settlement } from './Settlement.ts';
import { tolerance } from './tolerance.ts';

/**
 * One party decides: its best outcome (the lowest index among equals), or -1 if none is better for it than the status
 * quo, or if it doesn't sit. What the others want plays no part.
 * @throws RangeError if `options.decider` isn't a party or the table doesn't fit together.
 */
export function settleByFiat(table: Bargaining, options: ProtocolOptions = {}): Settlement {
  checkBargaining(table);
  const { parties, outcomes, utilities, disagreement, sitting } = table;
  const decider = options.decider;
  if (decider === undefined || !Number.isInteger(decider) || decider < 0 || decider >= parties) {
    throw new RangeError(`options.decider: expected a party from 0 to ${parties - 1}, got ${decider}`);
  }
  if (sitting !== undefined && sitting[decider] === 0) return { outcome: -1, rounds: 0 };
  let least = disagreement[decider];
  for (let o = 0; o < outcomes; o++) least = Math.min(least, utilities[decider * outcomes + o]);
  let outcome = -1;
  let best = disagreement[decider];
  for (let o = 0; o < outcomes; o++) {
    const u = utilities[decider * outcomes + o];
    if (u - best > tolerance * (u - least)) {
      best = u;
      outcome = o;
    }
  }
  if (outcome < 0) return { outcome, rounds: 0 };
  if (!options.recordOffers) return { outcome, rounds: 1 };
  return { outcome, rounds: 1, offers: [{ round: 1, party: decider, outcome, conceded: false }] };
}
