import type { SalesState } from './salesState.ts';

/** What is known of clients becomes untrue; takes the means of what stands in records and of what only salespeople know. */
export function keepRecords({ accounts, layout, week, parameters }: SalesState): void {
  const lasting = 1 - parameters.records.staleness;
  let recorded = 0;
  let known = 0;
  for (let a = 0; a < layout.accounts; a += 1) {
    accounts.record[a] *= lasting;
    accounts.known[a] *= lasting;
    recorded += accounts.record[a];
    known += accounts.known[a];
  }
  week.meanRecord = recorded / layout.accounts;
  week.meanKnown = known / layout.accounts;
}
