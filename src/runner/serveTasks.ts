import { parentPort } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { DatasetError } from '../dataset/datasetError.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Model } from './model.ts';
import { prepareContext } from './runContext.ts';
import { buffersOf, type LaterResult, runTask, type TaskFailure } from './runTask.ts';
import type { NumberedTask, TaskBegun } from './taskThread.ts';

/** Answers what a later stage asks of a thread. */
export type AnswerLater = (request: string, scenario: Scenario) => Promise<unknown>;

/**
 * What a worker thread of the pool does: a task at a time, whose results are moved to the main thread, not copied.
 *
 * @param answerLater - what it does for the stage to the right that asks for its threads
 */
export function serveTasks(model: Model, answerLater?: AnswerLater): (numbered: NumberedTask) => unknown {
  const scenario: Scenario = workerData;
  const context = prepareContext(scenario, model);
  return ({ number, task }) => {
    const begun: TaskBegun = { begun: number };
    parentPort?.postMessage(begun);
    if (task.kind === 'later') return answer(task.request);
    try {
      const result = runTask(task, context);
      const moved = { [transferableSymbol]: buffersOf(result), [valueSymbol]: result };
      return move(moved);
    } catch (error) {
      return describeFailure(error);
    }
  };

  async function answer(request: string): Promise<LaterResult | TaskFailure> {
    // The tables are written.
    context.encodingRoom.release();
    try {
      if (answerLater === undefined) throw new Error('thread: expected to know a later stage, got none');
      return { kind: 'later', answer: await answerLater(request, scenario) };
    } catch (error) {
      return describeFailure(error);
    }
  }
}

function describeFailure(error: unknown): TaskFailure {
  if (!(error instanceof Error)) return { kind: 'failed', message: String(error), isDataset: false };
  const { message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { kind: 'failed', message, isDataset: error instanceof DatasetError, ...code, ...(stack ? { stack } : {}) };
}
