import type { Run } from '../run.ts';
import { expireDerogations } from '../norms/derogations.ts';
import { feelDispossession } from '../rules/dispossession.ts';
import { askedOn } from '../work/askedOn.ts';

/** Losses, disorder, practice and grievances are seen by those who can see them; audits fade; unhappy clients leave. */
export function watch(run: Run): void {
  expireDerogations(run);
  seeIssues(run);
  feelGrievances(run);
  feelDispossession(run);
  leaveUnhappy(run);
  run.channel.afterWork(run);
}

/** Running pictures by issue, over the last ten weeks or so. */
function seeIssues(run: Run): void {
  const { organisation, positions, tally, world } = run;
  const rate = organisation.scenario.agenda.grievance_rate;
  let cell = 0;
  for (let k = 0; k < organisation.issues; k += 1) {
    let actions = 0;
    let loss = 0;
    let misfit = 0;
    let squares = 0;
    for (; cell < organisation.cells && organisation.cellIssue[cell] === k; cell += 1) {
      actions += tally.actions[cell];
      loss += tally.loss[cell];
      misfit += tally.misfit[cell];
      squares += tally.misfitSquared[cell];
    }
    positions.evidence[k] += rate * (askedOn(run, k) - positions.evidence[k]);
    if (actions === 0) continue;
    const mean = misfit / actions;
    positions.loss[k] += rate * (loss / actions - positions.loss[k]);
    positions.variance[k] += rate * (Math.max(0, squares / actions - mean * mean) - positions.variance[k]);
    positions.practice[k] += rate * (mean + world.contingency[k] - positions.practice[k]);
  }
}

/**
 * A crew’s grievance follows how much it was moved against its conviction, times its attachment to autonomy, and the
 * strain of its work.
 */
function feelGrievances(run: Run): void {
  const { organisation, norms, tally } = run;
  const rate = organisation.scenario.agenda.grievance_rate;
  const groups = organisation.scenario.organisation.groups;
  let cell = 0;
  for (let crew = 0; crew < organisation.crews; crew += 1) {
    let felt = 0;
    let actions = 0;
    for (; cell < organisation.cells && organisation.cellCrew[cell] === crew; cell += 1) {
      felt += tally.felt[cell] * groups[organisation.cellGroup[cell]].attachment;
      actions += tally.actions[cell];
    }
    const strain = run.work.strainOf(run, crew);
    if (actions > 0) norms.grievance[crew] += rate * (felt / actions + strain - norms.grievance[crew]);
  }
}

/** A client that has been unhappy for long, and is free to go, leaves; another takes its place. */
function leaveUnhappy(run: Run): void {
  const { organisation, clients } = run;
  const {
    exit_threshold: threshold,
    exit_patience: patience,
    initial_satisfaction: initial,
  } = organisation.scenario.clients;
  for (let c = 0; c < organisation.clientAgents.length; c += 1) {
    const group = organisation.scenario.organisation.groups[organisation.agentGroup[organisation.clientAgents[c]]];
    const unhappy = group.outside_option * (1 - clients.satisfaction[c]) > threshold;
    clients.weeksUnhappy[c] = unhappy ? clients.weeksUnhappy[c] + 1 : 0;
    if (clients.weeksUnhappy[c] <= patience) continue;
    clients.lost += 1;
    clients.weeksUnhappy[c] = 0;
    clients.satisfaction[c] = initial;
    clients.trust[c] = organisation.scenario.entry.contact.initial_trust;
    clients.explained.fill(0, c * organisation.issues, (c + 1) * organisation.issues);
    run.work.loseClient?.(run, c);
  }
}
