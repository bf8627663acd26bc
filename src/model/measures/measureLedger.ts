import { roles } from '../../scenario/definition/vocabulary.ts';
import { ACCOUNTS } from '../rules/ledger.ts';
import type { Run } from '../run.ts';
import type { RowLayout } from './rowLayout.ts';

/** Writes the cumulated transfers of both ledgers into a row. */
export type LedgerMeter = (run: Run, row: Float64Array, at: number) => void;

/** A meter of the ledgers of authored and of effective power. */
export function createLedgerMeter(layout: RowLayout): LedgerMeter {
  const accounts = [...roles, 'unwritten'];
  const authored = pairs(accounts).map(([from, to]) => [
    layout.placeOf(`transfer_${accounts[from]}_${accounts[to]}`),
    from * ACCOUNTS + to,
  ]);
  const effective = pairs([...roles]).map(([from, to]) => [
    layout.placeOf(`effective_transfer_${roles[from]}_${roles[to]}`),
    layout.placeOf(`effective_transfer_drift_${roles[from]}_${roles[to]}`),
    from * 4 + to,
  ]);
  return (run, row, at) => {
    const { transfers, effectiveTransfers, effectiveDrift } = run.power;
    for (const [place, account] of authored) row[at + place] = transfers[account];
    for (const [place, drift, account] of effective) {
      row[at + place] = effectiveTransfers[account];
      row[at + drift] = effectiveDrift[account];
    }
  };
}

function pairs(accounts: readonly string[]): [number, number][] {
  return accounts.flatMap((_, from) =>
    accounts.flatMap((__, to): [number, number][] => (from === to ? [] : [[from, to]])),
  );
}
