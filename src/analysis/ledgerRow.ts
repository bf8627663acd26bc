import type { Role, RunMode } from '../scenario/definition/vocabulary.ts';
import type { Estimate } from './estimate.ts';

/** Account of a ledger: a role, or `unwritten`, from which a first writing comes. */
export type Account = Role | 'unwritten';

/** Transfers between two accounts at the last week, mean over replicates, in shares of power. */
export interface LedgerRow {
  /** `authored`: rule events; `effective`: all causes; `effective_drift`: the part that no rule event caused. */
  readonly ledger: 'authored' | 'effective' | 'effective_drift';
  readonly mode: RunMode;
  readonly from: Account;
  readonly to: Account;
  /** Mean of what went from `from` to `to`, and of what came back. */
  readonly there: number | null;
  readonly back: number | null;
  /** There minus back, replicate by replicate: negative when `to` gave to `from`. */
  readonly net: Estimate;
  /** Mean of twice the smaller of the two: what was moved and moved back. */
  readonly churn: number | null;
  /** Net minus that of `none`, replicate by replicate; `null` in `none`. */
  readonly netBeyondNone: Estimate | null;
}
