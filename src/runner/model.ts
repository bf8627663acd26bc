import type { RecordDescription } from '../dataset/datasetShape.ts';
import type { GroupRecord } from '../model/groupRecord.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';

/** The model as the runner sees it. */
export interface Model extends RecordDescription {
  /** Prepares a scenario once per thread; the function it returns is pure. */
  prepareGroups(scenario: Scenario): (group: PlannedGroup) => GroupRecord;
}

/** A model, and the file of the worker threads that run it. */
export interface Engine {
  readonly model: Model;
  readonly worker: URL;
  /** Megabytes that a thread may take for its objects; a share of the machine’s memory unless given. */
  readonly threadMegabytes?: number;
  /** Seconds that a thread may take from its start to its first task; two minutes unless given. */
  readonly startSeconds?: number;
}
