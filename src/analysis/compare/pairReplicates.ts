import { seedsMatch } from '../../statistics/seedsMatch.ts';
import type { ComparedData } from './comparedData.ts';

/**
 * How the replicates of two data sets belong together:
 * - `same_seeds`: pairs of runs with the same luck;
 * - `other_seed`: another root seed, so samples are independent;
 * - `other_streams`: the same seed names other random numbers, because the streams have another version;
 * - `no_common_replicates`: the same root seed, but not two replicates in common.
 */
export interface Pairing {
  readonly paired: boolean;
  readonly reason: 'same_seeds' | 'other_seed' | 'other_streams' | 'no_common_replicates';
  /** Replicates used: of the first and second; where paired, positions of pairs in the same order. */
  readonly rows: readonly [readonly number[], readonly number[]];
}

/**
 * Pairs replicates that have the same seed. Where one data set has more of them, or lost some, the common ones are used: they
 * are not independent of each other, and the others have no partner.
 */
export function pairReplicates(before: ComparedData, after: ComparedData): Pairing {
  const all: Pairing['rows'] = [[...before.seeds.keys()], [...after.seeds.keys()]];
  if (before.source.scenario.seed !== after.source.scenario.seed) {
    return { paired: false, reason: 'other_seed', rows: all };
  }
  if (before.source.manifest.randomStreams !== after.source.manifest.randomStreams) {
    return { paired: false, reason: 'other_streams', rows: all };
  }
  if (seedsMatch(before.seeds, after.seeds)) return { paired: true, reason: 'same_seeds', rows: all };
  const positions = new Map(after.seeds.map((seed, at) => [seed, at]));
  const common = before.seeds.flatMap((seed, at) => {
    const other = positions.get(seed);
    return other === undefined ? [] : [[at, other] as const];
  });
  if (common.length < 2) return { paired: false, reason: 'no_common_replicates', rows: all };
  return { paired: true, reason: 'same_seeds', rows: [common.map(([at]) => at), common.map(([, other]) => other)] };
}
