/** A part of the batches of a plan, for one machine of several. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly shards: number;
}

/**
 * Number of the shard, from 1, that a batch belongs to.
 *
 * Batches are dealt like cards: points that take longer than others fall to all shards alike, and the number of shards
 * leaves no trace in what a batch holds.
 *
 * @example shardOf(9, 8) // 2
 */
export function shardOf(batch: number, shards: number): number {
  return (batch % shards) + 1;
}

/** Batches of a shard, in order. @param batches - of the plan */
export function batchesOfShard({ index, shards }: Shard, batches: number): number[] {
  const own: number[] = [];
  for (let batch = index - 1; batch < batches; batch += shards) own.push(batch);
  return own;
}
