import type { Run } from '../run.ts';

/**
 * Before offers, those who sit argue: what the situation has asked of late is evidence that all share, and moves each
 * side’s ideal a little towards it, for good. A client’s expectation comes from outside; it is moved for this table only.
 */
export function argue(run: Run, issue: number, parties: readonly number[]): void {
  const { organisation, performers, positions } = run;
  const step = organisation.scenario.negotiation.argument_step;
  const evidence = positions.evidence[issue];
  for (const group of parties) {
    const at = group * organisation.issues + issue;
    positions.ideal[at] += step * (evidence - positions.ideal[at]);
    if (organisation.performs[issue * organisation.groups + group] === 0) continue;
    for (let cell = 0; cell < organisation.cells; cell += 1) {
      if (organisation.cellIssue[cell] !== issue || organisation.cellGroup[cell] !== group) continue;
      for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1) {
        performers.ideal[i] += step * (evidence - performers.ideal[i]);
      }
    }
  }
}
