import type { Run } from '../run.ts';

/** What the week asks on an issue, in half ranges: its contingency, around the level that results have taught if the work has one. */
export function askedOn(run: Run, issue: number): number {
  const { levels } = run.work;
  const z = run.world.contingency[issue];
  return levels === undefined ? z : levels[issue] + z;
}
