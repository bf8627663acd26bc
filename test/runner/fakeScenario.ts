import { columnsOf, prepareGroups, recordedWeeks, windowsOf } from './fakeModel.ts';
import type { Engine } from '../../src/runner/model.ts';
import { type Scenario, type ScenarioInput, scenarioSchema } from '../../src/scenario/definition/scenario.ts';

/** A small scenario for the fake model. */
export function fakeScenario(input: Partial<ScenarioInput> = {}): Scenario {
  return scenarioSchema.parse({
    name: 'fake',
    replicates: 23,
    weeks: 20,
    entry_week: 5,
    measure_weeks: 16,
    record: { series: { every: 4, replicates: 5 }, events: true },
    ...input,
  });
}

/** The fake model and its worker threads, which scripts/bundleForTests.mjs makes of fakeWorker.ts: they start often. */
export const fakeEngine: Engine = {
  model: { columnsOf, prepareGroups, recordedWeeks, windowsOf },
  worker: new URL('../../.dist-tests/fakeWorker.js', import.meta.url),
};
