import type { Run } from '../run.ts';

/**
 * Satisfaction follows what a client lives: losses, and practice that is not what it expects.
 *
 * @param qualityLossOf salience-weighted loss that a client lived this week, by client
 */
export function satisfyClients(run: Run, qualityLossOf: (client: number) => number): void {
  const { organisation, clients, positions, world } = run;
  const { issues, salience, totalSalience, scenario } = organisation;
  const { satisfaction_scale: scale, satisfaction_rate: rate, expectation_tolerance: tolerance } = scenario.clients;
  for (let c = 0; c < organisation.clientAgents.length; c += 1) {
    let unmet = 0;
    for (let issue = 0; issue < issues; issue += 1) {
      const expectation = world.expectation[c * issues + issue] + clients.explained[c * issues + issue];
      const gap = Math.abs(positions.practice[issue] - expectation) - tolerance;
      if (gap > 0) unmet += salience[issue] * gap * gap;
    }
    const target = 1 / (1 + (scale * (qualityLossOf(c) + unmet)) / totalSalience);
    clients.satisfaction[c] += rate * (target - clients.satisfaction[c]);
  }
}

/** Salience-weighted mean loss of an action this week, from `tally.loss`. */
export function meanLossOfActions(run: Run): number {
  const { organisation, tally } = run;
  let quality = 0;
  for (let cell = 0; cell < organisation.cells; ) {
    const issue = organisation.cellIssue[cell];
    let loss = 0;
    let actions = 0;
    for (; cell < organisation.cells && organisation.cellIssue[cell] === issue; cell += 1) {
      loss += tally.loss[cell];
      actions += tally.actions[cell];
    }
    if (actions > 0) quality += (organisation.salience[issue] * loss) / actions;
  }
  return quality;
}
