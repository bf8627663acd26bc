import type { StoredRows } from '../../explorer/explorerData.ts';
import type { Replay } from '../../explorer/replay.ts';

/** How a run of the scenario’s own parameters stands to its row of the data set. */
export type Comparison =
  | { readonly kind: 'exact' }
  | { readonly kind: 'differs'; readonly stored: string }
  /** The run failed in the data set. */
  | { readonly kind: 'failed-there' }
  | { readonly kind: 'not-digested'; readonly stored: StoredRows }
  | { readonly kind: 'no-rows' };

/** Hexadecimal digits of a digest. */
const DIGITS = 16;

/** Compares a run with the digest of its row that the page holds. */
export function compareWithStored(
  { mode, replicate, digest }: Pick<Replay, 'mode' | 'replicate' | 'digest'>,
  stored: StoredRows | null,
): Comparison {
  if (stored === null) return { kind: 'no-rows' };
  const digests = stored.digests[mode];
  if (digests === undefined || replicate >= stored.digested) return { kind: 'not-digested', stored };
  const row = digests.slice(replicate * DIGITS, (replicate + 1) * DIGITS);
  if (row.trim() === '') return { kind: 'failed-there' };
  return row === digest ? { kind: 'exact' } : { kind: 'differs', stored: row };
}
