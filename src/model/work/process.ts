import type { Run } from '../run.ts';
import type { WorkSystem } from './workSystem.ts';

/**
 * `process`: shifts keep a process inside what the client tolerates.
 *
 * A batch is a potential situation of one performer on one issue. Inside the tolerance differing practices harm nobody;
 * beyond it the loss grows with the square of the distance, and consecutive performers disturb each other.
 */
export const processWork: WorkSystem = {
  name: 'process',
  drawArrivals(run) {
    run.streams.world.fillUniform(run.world.arrival, run.organisation.entries);
  },
  situationFrequency(run, issue) {
    return run.organisation.frequency[issue];
  },
  lossOf(run, action, contingency) {
    const beyond = Math.abs(action - contingency) - run.organisation.scenario.work.tolerance;
    return beyond > 0 ? beyond * beyond : 0;
  },
  applyConsequences(run) {
    loseByBatch(run);
    satisfyClients(run);
  },
};

function loseByBatch(run: Run): void {
  const { organisation, performers, tally, world } = run;
  const { active, action, ruled, held } = performers;
  const {
    tolerance,
    hand_over: handOver,
    enforcement_cost: enforcementCost,
    hour_cost: hourCost,
  } = organisation.scenario.work;
  let previousIssue = -1;
  let previousAction = 0;
  let cost = 0;
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    const issue = organisation.cellIssue[cell];
    const z = world.contingency[issue];
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
  for (let issue = 0; issue < organisation.issues; issue += 1) {
    cost += organisation.salience[issue] * enforcementCost * run.rules.enforcement[issue];
  }
  for (let g = 0; g < organisation.groups; g += 1) cost += hourCost * run.lastExtraHours[g] * organisation.groupSize[g];
  tally.counters.cost = cost;
}

/** Satisfaction follows what a client lives: losses, and practice that is not what it expects. */
function satisfyClients(run: Run): void {
  const { organisation, clients, positions, world, tally } = run;
  const { issues, salience, totalSalience, scenario } = organisation;
  const { satisfaction_scale: scale, satisfaction_rate: rate, expectation_tolerance: tolerance } = scenario.work;
  let quality = 0;
  for (let cell = 0; cell < organisation.cells; ) {
    const issue = organisation.cellIssue[cell];
    let loss = 0;
    let actions = 0;
    for (; cell < organisation.cells && organisation.cellIssue[cell] === issue; cell += 1) {
      loss += tally.loss[cell];
      actions += tally.actions[cell];
    }
    if (actions > 0) quality += (salience[issue] * loss) / actions;
  }
  for (let c = 0; c < organisation.clientAgents.length; c += 1) {
    let unmet = 0;
    for (let issue = 0; issue < issues; issue += 1) {
      const expectation = world.expectation[c * issues + issue] + clients.explained[c * issues + issue];
      const gap = Math.abs(positions.practice[issue] - expectation) - tolerance;
      if (gap > 0) unmet += salience[issue] * gap * gap;
    }
    const target = 1 / (1 + (scale * (quality + unmet)) / totalSalience);
    clients.satisfaction[c] += rate * (target - clients.satisfaction[c]);
  }
}
