import type { Run } from '../run.ts';

/** The level that results have taught on an issue: the mean habit of its performers without what norms did to it. */
export function taughtLevel(run: Run, issue: number): number {
  const { issueFirstEntry } = run.organisation;
  const { shadowHabit } = run.performers;
  const first = issueFirstEntry[issue];
  const last = issueFirstEntry[issue + 1];
  let sum = 0;
  for (let i = first; i < last; i += 1) sum += shadowHabit[i];
  return sum / (last - first);
}
