import type { Run } from '../run.ts';
import { askedOn } from './askedOn.ts';

/**
 * Losses of the week’s actions against what the week asked, and repairs: departures from a rule by which the
 * performer could have been held, and which did better than the rule would have.
 *
 * Fills `tally.loss` by cell, and counts repairs as organising acts of those who make them.
 *
 * @param handOver disturbance per squared difference between consecutive performers; 0 where they do not follow each other
 * @returns the salience-weighted loss, over crews the mean of a member
 */
export function loseByActions(run: Run, handOver: number): number {
  const { organisation, performers, tally } = run;
  const { active, action, ruled, held } = performers;
  const { tolerance } = organisation.scenario.clients;
  let previousIssue = -1;
  let previousAction = 0;
  let cost = 0;
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    const issue = organisation.cellIssue[cell];
    const z = askedOn(run, issue);
    if (issue !== previousIssue) previousAction = Number.NaN;
    previousIssue = issue;
    let loss = 0;
    let repairs = 0;
    for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1) {
      if (active[i] === 0) continue;
      const a = action[i];
      const gap = a - z;
      const beyond = (gap < 0 ? -gap : gap) - tolerance;
      const missed = beyond > 0 ? beyond * beyond : 0;
      loss += missed;
      const step = a - previousAction;
      if (step === step) loss += handOver * step * step;
      previousAction = a;
      if (held[i] > 0 && a !== ruled[i]) {
        const ruledGap = Math.abs(ruled[i] - z) - tolerance;
        if (ruledGap > 0 && ruledGap * ruledGap > missed) repairs += 1;
      }
    }
    tally.loss[cell] = loss;
    if (repairs > 0) {
      tally.counters.repairs += repairs;
      tally.acts[organisation.groupRole[organisation.cellGroup[cell]]] += repairs;
    }
    const actions = tally.actions[cell];
    if (actions > 0) cost += (organisation.salience[issue] * loss) / organisation.crewSize[organisation.cellCrew[cell]];
  }
  return cost;
}
