import type { Opening, TableForm } from '../entry/entryMode.ts';
import { weighEffectivePower } from '../power.ts';
import type { Run } from '../run.ts';
import type { TableResult } from '../table/holdTable.ts';
import { balanceOf, bookTransfers } from './ledger.ts';

const authoredBefore = new Float64Array(5);
const effectiveBefore = new Float64Array(4);
const transfersBefore = new Float64Array(25);

/**
 * Carries out a change of the rule book and books it: authored power in the double-entry ledger, effective power in its
 * own (with the grips of last week), and, where events are recorded, a line in the journal.
 *
 * @param change puts the revision in force and returns its depth
 * @returns the depth, 0 where the rule stays as it was
 */
export function bookRuleEvent(
  run: Run,
  opening: Opening,
  form: TableForm,
  result: TableResult,
  change: () => number,
): number {
  const { organisation, rules, power, journal } = run;
  authoredBefore.set(power.authored);
  effectiveBefore.set(power.effective);
  transfersBefore.set(power.transfers);
  const depth = change();
  if (depth > 0) {
    rules.revision[opening.issue] = run.nextRevision;
    run.nextRevision += 1;
    balanceOf(run, power.authored);
    bookTransfers(authoredBefore, power.authored, power.transfers);
    weighEffectivePower(organisation, rules, power);
    bookTransfers(effectiveBefore, power.effective, power.effectiveTransfers);
  }
  journal?.recordTable(run, { opening, form, result, depth, transfersBefore });
  return depth;
}
