import { type DatasetShape, datasetShape } from '../dataset/datasetShape.ts';
import { type EncodingRoom, makeEncodingRoom } from '../dataset/encodingRoom.ts';
import type { GroupRecord } from '../model/groupRecord.ts';
import type { Plan, PlannedGroup } from '../plan/plan.ts';
import { planRuns } from '../plan/planRuns.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Model } from './model.ts';

/** What a thread prepares once and uses for every task. */
export interface RunContext {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly plan: Plan;
  readonly shape: DatasetShape;
  readonly encodingRoom: EncodingRoom;
  /** The scenario is prepared when the first group is run: a thread that only encodes has no use for it. */
  runGroup(group: PlannedGroup): GroupRecord;
}

/** Prepares a thread, or the process itself, for the tasks of one scenario. */
export function prepareContext(scenario: Scenario, model: Model): RunContext {
  const plan = planRuns(scenario);
  let prepared: ((group: PlannedGroup) => GroupRecord) | undefined;
  return {
    scenario,
    model,
    plan,
    shape: datasetShape(scenario, plan, model),
    encodingRoom: makeEncodingRoom(),
    runGroup(group) {
      prepared ??= model.prepareGroups(scenario);
      return prepared(group);
    },
  };
}
