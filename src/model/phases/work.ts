import { useDevices } from '../devices.ts';
import { reachOfDerogation } from '../norms/derogations.ts';
import type { Run } from '../run.ts';
import { actInCell, type CellNorms } from './actInCell.ts';

const norms: CellNorms = {
  contingency: 0,
  lower: 0,
  upper: 0,
  enforcement: 0,
  counterLower: 0,
  counterUpper: 0,
  counterStrength: 0,
  sanction: 0,
  frequency: 0,
  feasible: 1,
};

/** Each performer meets its situation, acts, and the actions have their consequences. */
export function doWork(run: Run): void {
  const { organisation, rules, norms: standing, world } = run;
  run.work.receive?.(run);
  useDevices(run);
  run.channel.beforeWork(run);
  const feasible = feasibleShares(run);
  norms.sanction = organisation.scenario.counter_rules.sanction;
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    const issue = organisation.cellIssue[cell];
    const group = organisation.cellGroup[cell];
    const crew = organisation.cellCrew[cell];
    const z = world.contingency[issue];
    const centre = rules.centre[issue] + rules.codified[issue] * z;
    norms.contingency = z;
    norms.lower = centre - rules.halfWidth[issue];
    norms.upper = centre + rules.halfWidth[issue];
    reachOfDerogation(run, crew, norms);
    const seen = run.work.oversightOf(run, issue, group);
    norms.enforcement = 1 - (1 - rules.enforcement[issue]) * (1 - rules.audit[issue]) * (1 - seen);
    norms.counterStrength = standing.counterStrength[crew];
    norms.counterLower = standing.counterLower[crew];
    norms.counterUpper = standing.counterUpper[crew];
    norms.frequency = run.work.situationFrequency(run, issue, group);
    norms.feasible = feasible[group] * run.work.feasibleShare(run, issue, group);
    actInCell(run, cell, norms);
  }
  run.work.applyConsequences(run);
}

/** Share of situations that a member’s hours allow, by group: what writing and explaining take beyond the slack is missing. */
function feasibleShares(run: Run): Float64Array {
  const { groups } = run.organisation;
  if (shares.length !== groups) shares = new Float64Array(groups);
  for (let g = 0; g < groups; g += 1) {
    const hours = run.work.hoursOf(run, g);
    const load = run.work.loadOf(run, g);
    const overrun = run.lastExtraHours[g] - hours * (1 - load);
    shares[g] = overrun <= 0 || load === 0 ? 1 : Math.max(0, 1 - overrun / (hours * load));
  }
  return shares;
}

let shares = new Float64Array(0);
