import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Model } from './model.ts';
import { prepareContext } from './runContext.ts';
import { buffersOf, runTask, type Task } from './runTask.ts';

/** What a worker thread of the pool does: a task at a time, whose results are moved to the main thread, not copied. */
export function serveTasks(model: Model): (task: Task) => unknown {
  const scenario: Scenario = workerData;
  const context = prepareContext(scenario, model);
  return (task) => {
    const result = runTask(task, context);
    const moved = { [transferableSymbol]: buffersOf(result), [valueSymbol]: result };
    return move(moved);
  };
}
