import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { DatasetError } from '../dataset/datasetError.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Model } from './model.ts';
import { prepareContext } from './runContext.ts';
import { buffersOf, runTask, type Task, type TaskFailure } from './runTask.ts';

/** What a worker thread of the pool does: a task at a time, whose results are moved to the main thread, not copied. */
export function serveTasks(model: Model): (task: Task) => unknown {
  const scenario: Scenario = workerData;
  const context = prepareContext(scenario, model);
  return (task) => {
    try {
      const result = runTask(task, context);
      const moved = { [transferableSymbol]: buffersOf(result), [valueSymbol]: result };
      return move(moved);
    } catch (error) {
      const failure = describeFailure(error);
      if (failure === undefined) throw error;
      return failure;
    }
  };
}

/** Undefined for errors of the program, which are thrown with their stack. */
function describeFailure(error: unknown): TaskFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const isDataset = error instanceof DatasetError;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (!isDataset && code === undefined) return undefined;
  return { kind: 'failed', message: error.message, isDataset, ...(code === undefined ? {} : { code }) };
}
