import { InvalidArgumentError } from 'commander';
import type { Shard } from '../plan/shard.ts';

/** Reads `I/N`, a part of several. @throws InvalidArgumentError when the text is none */
export function readShard(text: string): Shard {
  const [, index, shards] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  const shard = { index: Number(index), shards: Number(shards) };
  if (index === undefined || shard.index < 1 || shard.index > shard.shards) {
    throw new InvalidArgumentError('Expected I/N with I from 1 to N, as 3/8.');
  }
  return shard;
}
