import type { Run } from '../run.ts';

/**
 * The level that results have taught on each issue that governs a decision: the mean habit of its performers without what
 * norms did to it. On other issues the middle of the range, 0.
 */
export function readTaughtLevels(run: Run, levels: Float64Array): void {
  const { organisation, performers } = run;
  const { issues } = organisation.scenario.organisation;
  for (let k = 0; k < issues.length; k += 1) {
    if (issues[k].decision === undefined) continue;
    const first = organisation.issueFirstEntry[k];
    const last = organisation.issueFirstEntry[k + 1];
    let sum = 0;
    for (let i = first; i < last; i += 1) sum += performers.shadowHabit[i];
    levels[k] = sum / (last - first);
  }
}
