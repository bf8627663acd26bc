import { createRun } from '../../src/model/createRun.ts';
import { findEntryMode } from '../../src/model/entry/registry.ts';
import { type CellNorms, actInCell } from '../../src/model/phases/actInCell.ts';
import type { Run } from '../../src/model/run.ts';
import { type ModelPlan, planModel } from '../../src/model/runModel.ts';
import { findWorkSystem } from '../../src/model/work/registry.ts';
import { RandomStream } from '../../src/random/randomStream.ts';
import { type StreamPurpose, streamName } from '../../src/random/streamName.ts';
import { type ScenarioInput, scenarioSchema } from '../../src/scenario/definition/scenario.ts';

type OrganisationInput = NonNullable<ScenarioInput['organisation']>;
export type IssueInput = NonNullable<OrganisationInput['issues']>[number];

/** Four performers in one team, three operators and a technician, beside one boss and one client. */
export const tinyGroups: OrganisationInput['groups'] = [
  { id: 'boss', role: 'management', size: 1 },
  { id: 'hands', role: 'operators', size: 3, teams: { name: 'shift', count: 1 } },
  { id: 'fitters', role: 'technicians', size: 1, teams: { name: 'shift', count: 1 } },
  { id: 'client', role: 'clients', size: 1 },
];

/** An issue of the tiny organisation whose rule the boss wrote. */
export function tinyIssue(issue: Partial<IssueInput> & { readonly id: string }): IssueInput {
  return { facet: 'method', performers: ['hands', 'fitters'], rule: { authors: { boss: 1 } }, ...issue };
}

/** A run before its first week, to be set by hand. */
export interface HandMadeRun {
  readonly plan: ModelPlan;
  readonly run: Run;
}

/** A run without a client, before its first week; of the tiny organisation unless other groups are given. */
export function makeRun(issues: readonly IssueInput[], groups: OrganisationInput['groups'] = tinyGroups): HandMadeRun {
  const scenario = scenarioSchema.parse({
    name: 'hand-made',
    weeks: 4,
    entry_week: 2,
    measure_weeks: 2,
    organisation: { groups, issues: [...issues] },
  });
  const plan = planModel(scenario);
  const streams = {
    world: open('world'),
    meetings: open('meetings'),
    behaviour: open('behaviour'),
    negotiation: open('negotiation'),
  };
  const work = findWorkSystem(scenario.work.system);
  return { plan, run: createRun(plan.organisation, findEntryMode('none'), work, open('population'), streams, false) };
}

function open(purpose: StreamPurpose): RandomStream {
  return new RandomStream(streamName('hand-made', purpose));
}

/** A situation without contingency under a rule of ±.5, enforcement .5, that everybody meets. */
export const plainNorms: CellNorms = {
  contingency: 0,
  lower: -0.5,
  upper: 0.5,
  enforcement: 0.5,
  counterLower: 0,
  counterUpper: 0,
  counterStrength: 0,
  sanction: 0,
  frequency: 1,
  feasible: 1,
};

/** Sets what each performer of the first issue would do now and would have done, with legitimacy, and lets all act. */
export function actByHand(
  run: Run,
  performers: readonly { readonly desire: number; readonly reference: number; readonly legitimacy: number }[],
  norms: Partial<CellNorms> = {},
): void {
  performers.forEach(({ desire, reference, legitimacy }, i) => {
    const state = run.performers;
    state.habit[i] = desire;
    state.shadowHabit[i] = reference;
    state.legitimacy[i] = legitimacy;
    for (const array of [state.knowHow, state.shadowKnowHow, state.pull, state.noise, state.following]) array[i] = 0;
    run.world.arrival[i] = 0;
  });
  run.entered = true;
  run.week = 2;
  const { cells, cellIssue } = run.organisation;
  for (let cell = 0; cell < cells; cell += 1) {
    actInCell(run, cell, { ...plainNorms, ...norms, ...(cellIssue[cell] === 0 ? {} : { frequency: 0 }) });
  }
}
