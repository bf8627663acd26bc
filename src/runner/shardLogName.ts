import type { Shard } from '../plan/shard.ts';

const pattern = /^log-shard-(\d{1,9})-of-(\d{1,9})-.*\.jsonl$/;

/** Name of the log of one copy of a shard: lines of several machines never share a file. */
export function shardLogName({ index, shards }: Shard, host: string, pid: number): string {
  return `log-shard-${index}-of-${shards}-${host.replaceAll(/[^\w.-]/g, '_')}-${pid}.jsonl`;
}

/** The shard whose log a file is; undefined for other files. */
export function shardOfLog(file: string): Shard | undefined {
  const match = pattern.exec(file);
  if (match === null) return undefined;
  const shard = { index: Number(match[1]), shards: Number(match[2]) };
  return shard.index >= 1 && shard.index <= shard.shards ? shard : undefined;
}
