import Piscina from 'piscina';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Model } from './model.ts';
import { prepareContext } from './runContext.ts';
import { buffersOf, runTask, type Task } from './runTask.ts';

/** What a worker thread of the pool does: a task at a time, whose results are moved to the main thread, not copied. */
export function serveTasks(model: Model): (task: Task) => unknown {
  const context = prepareContext(Piscina.workerData as Scenario, model);
  return (task) => {
    const result = runTask(task, context);
    return Piscina.move({
      [Piscina.transferableSymbol]: buffersOf(result),
      [Piscina.valueSymbol]: result,
    } as never);
  };
}
