import type { RecordDescription } from '../dataset/datasetShape.ts';
import type { GroupRecord } from '../model/groupRecord.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';

/** The model as the runner sees it. */
export interface Model extends RecordDescription {
  /** Prepares a scenario once per thread; the function it returns is pure. */
  prepareGroups(scenario: Scenario): (group: PlannedGroup) => GroupRecord;
}

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Module that exports the functions of {@link Model}; tests put a model of their own in its place. */
export const modelModule = new URL(`./theModel.${ending}`, import.meta.url).href;

/** Loads a model by the address of its module, so that a worker thread loads the same. */
export async function loadModel(module: string = modelModule): Promise<Model> {
  return (await import(module)) as Model;
}
