import type { Run } from '../run.ts';

/** Counts one act of organising work by a role, and the hours it took. */
export function countAct(run: Run, role: number, hours: number): void {
  run.tally.acts[role] += 1;
  run.tally.organisingHours[role] += hours;
}
