import { type DatasetShape, datasetShape } from '../dataset/datasetShape.ts';
import type { GroupRecord } from '../model/groupRecord.ts';
import type { Plan, PlannedGroup } from '../plan/plan.ts';
import { planRuns } from '../plan/planRuns.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { loadModel } from './model.ts';

/** What a thread is given once; plain data. */
export interface ThreadData {
  readonly scenario: Scenario;
  /** Address of the model’s module. */
  readonly model: string;
}

/** What a thread prepares once and uses for every task. */
export interface RunContext {
  readonly plan: Plan;
  readonly shape: DatasetShape;
  /** Prepared when the first slice asks for it: a thread that only encodes needs no model. */
  runGroup(group: PlannedGroup): GroupRecord;
}

/** Prepares a thread, or the process itself, for the tasks of one scenario. */
export async function prepareContext({ scenario, model }: ThreadData): Promise<RunContext> {
  const { prepareGroups, ...describe } = await loadModel(model);
  const plan = planRuns(scenario);
  let prepared: ((group: PlannedGroup) => GroupRecord) | undefined;
  return {
    plan,
    shape: datasetShape(scenario, plan, describe),
    runGroup(group) {
      prepared ??= prepareGroups(scenario);
      return prepared(group);
    },
  };
}
