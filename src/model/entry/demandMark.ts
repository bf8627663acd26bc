import { MARKS_PER_CREW } from '../norms/counterRules.ts';
import type { Run } from '../run.ts';

/** The week’s uniform mark, by issue, that decides whether the hierarchy admits a demand of the client. */
export function demandMark(run: Run, issue: number): number {
  return run.marks[run.organisation.crews * MARKS_PER_CREW + issue];
}
