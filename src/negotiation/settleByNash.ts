import type { Bargaining } from './Bargaining.ts';
import { nashScores } from './nashScores.ts';
import { negotiationSet } from './negotiationSet.ts';
import { prefersJointly } from './prefersJointly.ts';
import type { Settlement } from './Settlement.ts';

/**
 * Weighted Nash bargaining (Nash 1950, Econometrica 18; weights: Harsanyi & Selten 1972, Management Science 18): the
 * outcome that maximises Π (u_i − d_i)^w_i among those that leave nobody worse off. A benchmark: nobody haggles.
 * @throws RangeError if the table doesn't fit together.
 */
export function settleByNash(table: Bargaining): Settlement {
  const set = negotiationSet(table);
  if (set.size === 0) return { outcome: -1, rounds: 0 };
  const { totals } = nashScores(set);
  let best = 0;
  for (let k = 1; k < set.size; k++) if (prefersJointly(set, totals, k, best)) best = k;
  return { outcome: set.outcomeAt[best], rounds: 1 };
}
