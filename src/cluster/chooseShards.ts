import { shardOf } from '../plan/shard.ts';

/** A task of an hour: long beside its start and its wait in the queue, short beside the limits of most clusters. */
const secondsPerShard = 3600;
/** Numbers that are tried beyond the first. */
const mostTried = 32;

/** What the number of shards depends on. */
export interface ShardingWork {
  /** Batches that are not there, ascending. */
  readonly missing: readonly number[];
  /** What all of them take one after the other. */
  readonly seconds: number;
  /** Most shards that the cluster takes. */
  readonly most: number;
}

/**
 * Number of shards with which a task takes about an hour.
 *
 * What an earlier array left undone lies where its lost shards lay: the same number of shards would leave all of it to
 * few of them. So the first number that spreads the missing batches is taken, and where none does, the best of those
 * that were tried.
 */
export function chooseShards({ missing, seconds, most }: ShardingWork): number {
  const wanted = Math.max(1, Math.min(Math.ceil(seconds / secondsPerShard), missing.length, most));
  const even = Math.ceil(missing.length / wanted);
  let best = { shards: wanted, fullest: Infinity };
  for (let shards = wanted; shards <= Math.min(wanted + mostTried, most); shards++) {
    const fullest = countFullest(missing, shards);
    if (fullest < best.fullest) best = { shards, fullest };
    if (fullest <= even) break;
  }
  return best.shards;
}

function countFullest(missing: readonly number[], shards: number): number {
  const counts = new Float64Array(shards);
  for (const batch of missing) counts[shardOf(batch, shards) - 1]++;
  return counts.reduce((fullest, count) => Math.max(fullest, count), 0);
}
