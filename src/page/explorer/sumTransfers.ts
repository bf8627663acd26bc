import type { LedgerAccount, TimelineEntry } from '../../explorer/replay.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';

/** The accounts of the ledger, in the order in which they are shown. */
export const ledgerAccounts: readonly LedgerAccount[] = [...roles, 'unwritten'];

/** What each account gave to each other up to a week, in shares of the whole book. */
export type LedgerSums = Readonly<Record<LedgerAccount, Readonly<Record<LedgerAccount, number>>>>;

/** Adds up the ledger from the start to the end of a week. */
export function sumTransfers(timeline: readonly Pick<TimelineEntry, 'week' | 'transfers'>[], week: number): LedgerSums {
  const sums = {
    management: nothing(),
    operators: nothing(),
    technicians: nothing(),
    clients: nothing(),
    unwritten: nothing(),
  };
  for (const entry of timeline) {
    if (entry.week > week) continue;
    for (const { from, to, share } of entry.transfers) sums[from][to] += share;
  }
  return sums;
}

function nothing(): Record<LedgerAccount, number> {
  return { management: 0, operators: 0, technicians: 0, clients: 0, unwritten: 0 };
}
