import type { RandomStream } from '../../random/randomStream.ts';
import { HypercubeExchanges } from './hypercubeExchanges.ts';

/** Exchanges that are tried; each takes time in proportion to the points. */
const budget = 40_000;
/** Share by which an inner loop must lower the discrepancy to count as an improvement. */
const progress = 1e-3;

/**
 * Lowers the centred discrepancy of a Latin hypercube by exchanging two levels of a column at a time: the enhanced
 * stochastic evolutionary search of Jin, Chen and Sudjianto (2005), which accepts a worse design below a threshold that
 * follows the share of accepted exchanges. 40,000 exchanges are tried, whatever the design.
 *
 * @param columns - for each dimension a permutation of the levels 0…n − 1; changed in place to the best that was found
 * @param stream - the draws of the search
 */
export function optimiseHypercube(columns: readonly Uint16Array[], stream: RandomStream): void {
  const points = columns[0].length;
  if (points < 3) return;
  const pairs = (points * (points - 1)) / 2;
  const candidates = Math.max(1, Math.min(50, Math.floor(pairs / 5)));
  const innerSteps = Math.max(1, Math.min(100, Math.ceil((2 * pairs * columns.length) / candidates)));
  const search = new HypercubeExchanges(columns);
  const best = columns.map((column) => column.slice());
  let bestScore = search.score;
  let threshold = 0.005 * search.score;
  let warming = false;
  for (let tried = 0; tried < budget; ) {
    const scoreBefore = bestScore;
    let accepted = 0;
    let improved = 0;
    for (let step = 0; step < innerSteps; step += 1, tried += candidates) {
      const column = step % columns.length;
      const exchange = bestOf(search, column, candidates, points, stream);
      if (exchange.change > threshold * stream.nextUniform()) continue;
      search.apply(column, exchange.first, exchange.second);
      accepted += 1;
      if (search.score < bestScore) {
        improved += 1;
        bestScore = search.score;
        for (const [k, values] of columns.entries()) best[k].set(values);
      }
    }
    const share = accepted / innerSteps;
    if (scoreBefore - bestScore > progress * scoreBefore) {
      // Improving: few worse designs, unless hardly anything is accepted.
      if (share > 0.1 && improved < accepted) threshold *= 0.8;
      else if (share <= 0.1) threshold /= 0.8;
    } else {
      // Exploring: warm up quickly, cool down slowly.
      if (share < 0.1) warming = true;
      else if (share > 0.8) warming = false;
      threshold *= warming ? 1 / 0.7 : 0.9;
    }
  }
  for (const [k, column] of columns.entries()) column.set(best[k]);
}

interface Exchange {
  readonly first: number;
  readonly second: number;
  readonly change: number;
}

function bestOf(
  search: HypercubeExchanges,
  column: number,
  candidates: number,
  points: number,
  stream: RandomStream,
): Exchange {
  let best: Exchange = { first: 0, second: 0, change: Infinity };
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const first = Math.floor(stream.nextUniform() * points);
    const second = (first + 1 + Math.floor(stream.nextUniform() * (points - 1))) % points;
    const change = search.changeOf(column, first, second);
    if (change < best.change) best = { first, second, change };
  }
  return best;
}
