import { totalmem } from 'node:os';
import process from 'node:process';
import { DatasetError } from '../dataset/datasetError.ts';
import type { SliceRecord } from '../dataset/batch/sliceRecord.ts';
import type { RowGroupTask } from '../dataset/encodeRowGroup.ts';
import type { EncodedRowGroup } from '../dataset/parquet/parquetFile.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { ParticleRecord, ParticlesTask } from './calibration/runParticle.ts';
import type { Engine, Model } from './model.ts';
import { prepareContext } from './runContext.ts';
import type { Slice } from './runSlice.ts';
import type { LaterThreads } from './laterThreads.ts';
import { runTask, type SentResult, type SentTask, type Task, type TaskFailure, type TaskResult } from './runTask.ts';
import { TaskThread } from './taskThread.ts';
import { ThreadNotStarted } from './threadNotStarted.ts';

/** Threads that do tasks, or the process itself in their place. */
export interface TaskPool {
  /** Tasks that run at the same time, at least 1. */
  readonly atOnce: number;
  /**
   * @param seconds - after which the thread is ended; counted from when it begins
   * @throws TaskLost when the thread ended before the task
   * @throws ThreadNotStarted when no thread is left that could be started
   */
  simulate(slice: Slice, seconds: number): Promise<{ readonly slice: SliceRecord; readonly milliseconds: number }>;
  /** Runs one mode of one group and leaves what it gives. @throws TaskLost as above */
  probe(group: number, mode: RunMode, seconds: number): Promise<void>;
  encode(rowGroup: RowGroupTask): Promise<EncodedRowGroup>;
  /** @throws TaskLost as above */
  runParticles(
    task: ParticlesTask,
    seconds: number,
  ): Promise<{ readonly records: readonly ParticleRecord[]; readonly milliseconds: number }>;
  /** Its threads at work for a later stage; there are none where every task is run in this process. */
  readonly later?: LaterThreads;
  /** Ends the threads at once; tasks under way are lost. */
  close(): Promise<void>;
}

/** Does a task; `seconds` is its limit. */
type RunTask = (task: Task, seconds: number) => Promise<TaskResult>;

/** A task that waits for a thread. */
interface Job {
  readonly task: SentTask;
  readonly seconds: number;
  readonly resolve: (result: SentResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Most that a thread may take for its objects, and the share of the machine that all may take together, in megabytes. */
const mostThreadMegabytes = 4096;
const fewestThreadMegabytes = 256;
const memoryShare = 0.75;

/**
 * Makes the threads for one scenario; each starts with its first task.
 *
 * A thread has a limit on its memory, so that a run that takes too much ends its thread and not the program. One that cannot
 * be started is given up, and its task goes to the others; the last one ends the pool, and nobody waits for ever.
 *
 * @param threads - 0 runs every task in this process, for debugging; the data set is the same, but there is no limit on
 * time or memory, and a crash ends the program
 * @param onThreadLost - hears why a thread was given up
 */
export function startTaskPool(
  threads: number,
  scenario: Scenario,
  engine: Engine,
  onThreadLost: (reason: string) => void = () => {},
): TaskPool {
  if (threads === 0) return taskPool(1, runHere(scenario, engine.model), async () => {});
  const megabytes = engine.threadMegabytes ?? threadMegabytes(threads);
  const all = Array.from({ length: threads }, () => new TaskThread(scenario, engine, megabytes));
  const idle = [...all];
  const waiting: Job[] = [];
  let usable = threads;
  let end: unknown;

  function finish(error: unknown): void {
    end ??= error;
    for (const { reject } of waiting.splice(0)) reject(end);
  }

  function serve(): void {
    while (waiting.length > 0 && idle.length > 0) void runOn(idle.pop()!, waiting.shift()!);
  }

  async function runOn(thread: TaskThread, job: Job): Promise<void> {
    try {
      const result = await thread.run(job.task, job.seconds);
      if (result.kind === 'failed') job.reject(errorOf(result));
      else job.resolve(result);
      idle.push(thread);
    } catch (error) {
      if (error instanceof ThreadNotStarted && end === undefined) {
        usable -= 1;
        onThreadLost(error.message);
        waiting.unshift(job);
        if (usable === 0) finish(error);
      } else {
        job.reject(error);
        idle.push(thread);
      }
    }
    serve();
  }

  const send = (task: SentTask, seconds: number): Promise<SentResult> =>
    new Promise((resolve, reject) => {
      if (end !== undefined) reject(end);
      else waiting.push({ task, seconds, resolve, reject });
      serve();
    });
  const run: RunTask = async (task, seconds) => {
    const result = await send(task, seconds);
    if (result.kind === 'later') throw new Error(`pool: expected an answer to ${task.kind}, got one of a later stage`);
    return result;
  };
  const close = async () => {
    finish(new Error('pool: expected one that is open, got one that was closed'));
    await Promise.all(all.map((thread) => thread.close()));
  };
  return { ...taskPool(threads, run, close), later: { atOnce: threads, ask } };

  async function ask(request: string): Promise<unknown> {
    const result = await send({ kind: 'later', request }, Infinity);
    if (result.kind !== 'later') throw new Error(`pool: expected an answer of a later stage, got ${result.kind}`);
    return result.answer;
  }
}

function threadMegabytes(threads: number): number {
  // What a container may take, where the system tells; far more than any machine has where nothing is limited.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  const share = Math.floor((memory * memoryShare) / threads);
  return Math.max(fewestThreadMegabytes, Math.min(mostThreadMegabytes, share));
}

/** The error as the thread met it. */
function errorOf({ message, isDataset, code, stack }: TaskFailure): Error {
  if (isDataset) return new DatasetError(message);
  return Object.assign(new Error(message), code === undefined ? {} : { code }, stack === undefined ? {} : { stack });
}

/** Between tasks the process looks at its timers and signals. */
function runHere(scenario: Scenario, model: Model): RunTask {
  const context = prepareContext(scenario, model);
  return (task) =>
    new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          resolve(runTask(task, context));
        } catch (error) {
          reject(error);
        }
      });
    });
}

function taskPool(atOnce: number, run: RunTask, close: () => Promise<void>): TaskPool {
  return {
    atOnce,
    async simulate(slice, seconds) {
      const result = await run({ kind: 'simulate', slice }, seconds);
      if (result.kind !== 'simulate') throw new Error(`pool: expected a slice, got ${result.kind}`);
      return result;
    },
    async probe(group, mode, seconds) {
      await run({ kind: 'probe', group, mode }, seconds);
    },
    async encode(rowGroup) {
      const result = await run({ kind: 'encode', rowGroup }, Infinity);
      if (result.kind !== 'encode') throw new Error(`pool: expected a row group, got ${result.kind}`);
      return result.rowGroup;
    },
    async runParticles(task, seconds) {
      const result = await run({ kind: 'particles', task }, seconds);
      if (result.kind !== 'particles') throw new Error(`pool: expected particles, got ${result.kind}`);
      return result;
    },
    close,
  };
}
