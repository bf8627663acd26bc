import type { Run } from '../run.ts';

/**
 * An unwritten rule is what is done: its centre follows practice, by autonomous regulation.
 *
 * Nobody opens it and nothing is written; the move counts as movement of the rules.
 */
export function driftUnwritten(run: Run, issue: number): void {
  const { rules, positions, organisation, tally } = run;
  const moved = positions.practice[issue] - rules.centre[issue];
  if (Math.abs(moved) < organisation.scenario.negotiation.discernible * rules.halfWidth[issue]) return;
  rules.centre[issue] = positions.practice[issue];
  tally.counters.rule_movement += (organisation.salience[issue] * Math.abs(moved)) / rules.halfWidth[issue];
  run.journal?.recordDrift(run, issue);
}
