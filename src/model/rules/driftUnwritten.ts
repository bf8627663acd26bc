import type { Run } from '../run.ts';

/**
 * An unwritten rule is what is done: its centre follows practice, by autonomous regulation.
 *
 * Nobody opens it and nothing is written; the move counts as movement of the rules.
 */
export function driftUnwritten(run: Run, issue: number): void {
  const { rules, positions, organisation, tally } = run;
  const moved = positions.practice[issue] - rules.centre[issue];
  if (Math.abs(moved) < DISCERNIBLE * rules.halfWidth[issue]) return;
  rules.centre[issue] = positions.practice[issue];
  tally.counters.rule_movement += (organisation.salience[issue] * Math.abs(moved)) / rules.halfWidth[issue];
}

/** A move below a hundredth of the half-width is no change of practice that anybody would notice. */
const DISCERNIBLE = 0.01;
