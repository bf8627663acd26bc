import type { Run } from '../run.ts';

/** Notes where every group stands when a rule is settled, so that a later change of position can be told. */
export function noteSettlement(run: Run, issue: number): void {
  const { rules, positions, organisation } = run;
  for (let g = 0; g < organisation.groups; g += 1) {
    rules.settledIdeal[issue * organisation.groups + g] = positions.ideal[g * organisation.issues + issue];
    rules.settledHalfWidth[issue * organisation.groups + g] = positions.idealHalfWidth[g * organisation.issues + issue];
  }
}
