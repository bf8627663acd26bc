import { modesOf } from '../../src/plan/modesOf.ts';
import { createPairing } from '../../src/model/measures/pairWithNone.ts';
import { type ModelPlan, planModel, type RunResult, runModel } from '../../src/model/runModel.ts';
import { type Scenario, type ScenarioInput, scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { roles, type RunMode } from '../../src/scenario/definition/vocabulary.ts';

/** The default scenario but for what is given; short unless a length is given. */
export function scenarioOf(input: Partial<ScenarioInput> = {}): Scenario {
  return scenarioSchema.parse({
    name: 'test',
    weeks: 60,
    entry_week: 20,
    measure_weeks: 20,
    record: { series: { replicates: 0 } },
    ...input,
  });
}

/** Weeks of all modes of one replicate, with the paired columns filled in. */
export interface ModelRuns {
  readonly scenario: Scenario;
  readonly plan: ModelPlan;
  readonly modes: readonly RunMode[];
  readonly results: ReadonlyMap<RunMode, RunResult>;
  /** Value of a column in a week, from 1. @throws where there is no such column or mode */
  at(mode: RunMode, week: number, column: string): number;
  /** Values of a measure over the four roles. */
  byRole(mode: RunMode, week: number, measure: string): readonly number[];
}

/** Runs all modes of one replicate. */
export function runModes(scenario: Scenario, replicate = 0, modes = modesOf(scenario)): ModelRuns {
  const plan = planModel(scenario);
  const width = plan.layout.columns.length;
  const results = new Map(modes.map((mode) => [mode, runModel(plan, mode, replicate)]));
  const none = results.get('none');
  if (none === undefined) throw new Error('runModes: expected none among the modes');
  const pair = createPairing(plan.organisation, plan.layout, scenario.weeks);
  for (const result of results.values()) pair(result, none);
  const at = (mode: RunMode, week: number, column: string) => {
    const result = results.get(mode);
    if (result === undefined) throw new Error(`runModes: no mode ${mode}`);
    return result.weekly[(week - 1) * width + plan.layout.placeOf(column)];
  };
  return {
    scenario,
    plan,
    modes,
    results,
    at,
    byRole: (mode, week, measure) => roles.map((role) => at(mode, week, `${measure}_${role}`)),
  };
}
