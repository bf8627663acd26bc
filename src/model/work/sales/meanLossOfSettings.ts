import type { Run } from '../../run.ts';
import type { SalesLayout } from './salesLayout.ts';

/**
 * Salience-weighted mean loss of an action on issues that set nothing in the contacts: what a decision does to clients they
 * live in their contacts, and an entry that is fuller than it need be harms none of them.
 */
export function meanLossOfSettings(run: Run, layout: SalesLayout): number {
  const { organisation, tally } = run;
  let quality = 0;
  for (let cell = 0; cell < organisation.cells; ) {
    const issue = organisation.cellIssue[cell];
    let loss = 0;
    let actions = 0;
    for (; cell < organisation.cells && organisation.cellIssue[cell] === issue; cell += 1) {
      loss += tally.loss[cell];
      actions += tally.actions[cell];
    }
    if (actions > 0 && layout.decisionOf[issue] < 0) quality += (organisation.salience[issue] * loss) / actions;
  }
  return quality;
}
