import type { Run } from '../run.ts';

/** Books hours that each member of a group spends on writing rules, accounts or records this week. */
export function writeHours(run: Run, group: number, hoursPerMember: number): void {
  run.extraHours[group] += hoursPerMember;
  run.tally.writingHours[group] += hoursPerMember * run.organisation.groupSize[group];
}
