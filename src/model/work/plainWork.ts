import type { Run } from '../run.ts';
import { askedOn } from './askedOn.ts';
import type { Work } from './workSystem.ts';

/**
 * What work does where a system says nothing else: a potential situation for every performer and issue, at the frequency
 * of the issue; means always suffice; a loss beyond the clients’ tolerance, and a promise broken by it.
 */
export const plainWork = {
  drawArrivals: (run) => {
    run.streams.world.fillUniform(run.world.arrival, run.organisation.entries);
  },
  situationFrequency: (run, issue) => {
    return run.organisation.frequency[issue];
  },
  hoursOf: (run, group) => {
    return run.organisation.scenario.organisation.groups[group].hours;
  },
  loadOf: (run, group) => {
    return run.organisation.scenario.organisation.groups[group].load;
  },
  feasibleShare: () => {
    return 1;
  },
  lossOf: (run, action, contingency) => {
    const beyond = Math.abs(action - contingency) - run.organisation.scenario.clients.tolerance;
    return beyond > 0 ? beyond * beyond : 0;
  },
  breaksPromise: (run, entry) => {
    const asked = askedOn(run, run.organisation.entryIssue[entry]);
    return run.work.lossOf(run, run.performers.action[entry], asked) > 0;
  },
  strainOf: () => {
    return 0;
  },
  sightOf: () => {
    return 0;
  },
  oversightOf: () => {
    return 0;
  },
} as const satisfies Omit<Work, 'applyConsequences' | 'lessons' | 'figures'>;

/** Adds what rules and organising cost the firm this week to what the work cost it. */
export function addRunningCost(run: Run, workCost: number): number {
  const { organisation } = run;
  const { enforcement, hour } = organisation.scenario.costs;
  let cost = workCost;
  for (let issue = 0; issue < organisation.issues; issue += 1) {
    cost += organisation.salience[issue] * enforcement * run.rules.enforcement[issue];
  }
  for (let g = 0; g < organisation.groups; g += 1) cost += hour * run.lastExtraHours[g] * organisation.groupSize[g];
  return cost;
}
