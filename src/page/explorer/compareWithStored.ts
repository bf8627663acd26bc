import type { StoredRows } from '../../explorer/explorerData.ts';
import type { Replay } from '../../explorer/replay.ts';
import { storedDigest } from '../../explorer/storedDigest.ts';

/** How a run of the scenario’s own parameters stands to its row of the data set. */
export type Comparison =
  | { readonly kind: 'exact' }
  | { readonly kind: 'differs'; readonly digest: string }
  | { readonly kind: 'not-stored'; readonly stored: StoredRows }
  | { readonly kind: 'no-rows' };

/** Compares a run with the digest of its row that the page holds. */
export function compareWithStored(
  { mode, replicate, digest }: Pick<Replay, 'mode' | 'replicate' | 'digest'>,
  stored: StoredRows | null,
): Comparison {
  if (stored === null) return { kind: 'no-rows' };
  const row = storedDigest(stored, mode, replicate);
  if (row === null) return { kind: 'not-stored', stored };
  return row === digest ? { kind: 'exact' } : { kind: 'differs', digest: row };
}
