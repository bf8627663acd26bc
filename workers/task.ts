import Piscina from 'piscina';
import { prepareContext, type ThreadData } from '../src/runner/runContext.ts';
import { buffersOf, runTask, type Task } from '../src/runner/runTask.ts';

const context = prepareContext(Piscina.workerData as ThreadData);

/** A worker thread of the pool: does a task and moves what it made to the main thread. */
export default async function doTask(task: Task): Promise<unknown> {
  const result = runTask(task, await context);
  return Piscina.move({
    get [Piscina.transferableSymbol]() {
      return buffersOf(result);
    },
    get [Piscina.valueSymbol]() {
      return result;
    },
  } as never);
}
