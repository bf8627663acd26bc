import type { Column } from '../model/measures/column.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { meanIntervals } from '../statistics/meanInterval.ts';
import { moments } from '../statistics/moments.ts';
import { pairedDifferences } from '../statistics/pairedDifferences.ts';
import { pairScale } from '../statistics/pairedTTest.ts';
import { estimateOf } from './estimates.ts';
import { LEVEL } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import type { Account, LedgerRow } from './ledgerRow.ts';
import type { ValuesByMode } from './valuesByMode.ts';

const accounts: readonly Account[] = [...roles, 'unwritten'];

const ledgers = [
  { ledger: 'authored', measure: 'transfer' },
  { ledger: 'effective', measure: 'effective_transfer' },
  { ledger: 'effective_drift', measure: 'effective_transfer_drift' },
] as const;

/** Two columns of one ledger: what went from one account to another, and what came back. */
export interface LedgerPair {
  readonly ledger: LedgerRow['ledger'];
  readonly from: Account;
  readonly to: Account;
  readonly there: string;
  readonly back: string;
}

/** Every unordered pair of accounts whose two transfer columns the data set has. */
export function ledgerPairs(columns: readonly Column[]): LedgerPair[] {
  const names = new Set(columns.map(({ name }) => name));
  return ledgers.flatMap(({ ledger, measure }) =>
    accounts.flatMap((from, at) =>
      accounts.slice(at + 1).flatMap((to) => {
        const [there, back] = [`${measure}_${from}_${to}`, `${measure}_${to}_${from}`];
        return names.has(there) && names.has(back) ? [{ ledger, from, to, there, back }] : [];
      }),
    ),
  );
}

/** Net transfer between two accounts and what was moved and moved back, in each mode. */
export function summariseLedger(
  { ledger, from, to }: LedgerPair,
  there: ValuesByMode,
  back: ValuesByMode,
  resampling: Resampling,
): LedgerRow[] {
  const modes: RunMode[] = [...there.keys()];
  const nets = modes.map((mode) => ({
    values: pairedDifferences(there.get(mode)!, back.get(mode)!),
    scale: pairScale(there.get(mode)!, back.get(mode)!),
  }));
  const scale = Math.max(...nets.map((net) => net.scale));
  const beyond = nets.map(({ values }) => ({ values: pairedDifferences(values, nets[0].values), scale }));
  const intervals = meanIntervals([...nets, ...beyond], resampling.counts, LEVEL).map(estimateOf);
  return modes.map((mode, at) => ({
    ledger,
    mode,
    from,
    to,
    there: moments(there.get(mode)!).mean,
    back: moments(back.get(mode)!).mean,
    net: intervals[at],
    churn: moments(there.get(mode)!.map((value, r) => 2 * Math.min(value, back.get(mode)![r]))).mean,
    netBeyondNone: mode === 'none' ? null : intervals[modes.length + at],
  }));
}
