import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { StoredRows } from './explorerData.ts';

const digits = 16;

/** Digest of a run’s row in the data set; `null` where the page does not hold it. */
export function storedDigest({ numbers, digests }: StoredRows, mode: RunMode, replicate: number): string | null {
  const place = numbers.indexOf(replicate);
  const digest = digests[mode]?.slice(place * digits, (place + 1) * digits) ?? '';
  return place < 0 || digest === '' ? null : digest;
}
