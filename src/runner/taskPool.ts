import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
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
import { type LaterResult, type LaterTask, runTask, type Task, type TaskFailure, type TaskResult } from './runTask.ts';
import type { LaterThreads } from './laterThreads.ts';
import { runMessage } from '../dataset/batch/runMessage.ts';
import { TaskLost } from './taskLost.ts';

/** Threads that do tasks, or the process itself in their place. */
export interface TaskPool {
  /** Tasks that run at the same time, at least 1. */
  readonly atOnce: number;
  /**
   * @param seconds - after which the thread is ended; counted from when it begins
   * @throws TaskLost when the thread ended before the task
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
type SentTask = Task | LaterTask;
type SentResult = TaskResult | LaterResult;

/** What a thread says when it begins a task. */
export interface TaskBegun {
  readonly begun: number;
}

/** A task with its number, as it goes to a thread. */
export interface NumberedTask {
  readonly number: number;
  readonly task: SentTask;
}

/** Most that a thread may take for its objects, and the share of the machine that all may take together, in megabytes. */
const mostThreadMegabytes = 4096;
const fewestThreadMegabytes = 256;
const memoryShare = 0.75;
/** For objects of a thread that have just been made, in megabytes: far more than a week’s; without a limit it is 48. */
const youngMegabytes = 12;

/**
 * Starts the threads for one scenario.
 *
 * A thread has a limit on its memory, so that a run that takes too much ends its thread and not the program.
 *
 * @param threads - 0 runs every task in this process, for debugging; the data set is the same, but there is no limit on
 * time or memory, and a crash ends the program
 */
export function startTaskPool(threads: number, scenario: Scenario, engine: Engine): TaskPool {
  if (threads === 0) return taskPool(1, runHere(scenario, engine.model), async () => {});
  const fromSources = engine.worker.pathname.endsWith('.ts');
  const pool = new Piscina<NumberedTask, SentResult | TaskFailure>({
    filename: fileURLToPath(engine.worker),
    minThreads: threads,
    maxThreads: threads,
    workerData: scenario,
    resourceLimits: {
      maxOldGenerationSizeMb: engine.threadMegabytes ?? threadMegabytes(threads),
      maxYoungGenerationSizeMb: youngMegabytes,
    },
    // The bare word `tsx` would be looked for from the folder in which the program runs.
    ...(fromSources
      ? { execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] }
      : {}),
  });
  // A thread that ends between two tasks takes nothing with it, and is replaced.
  pool.on('error', () => {});
  const begun = new Map<number, () => void>();
  pool.on('message', (message: TaskBegun) => begun.get(message.begun)?.());
  let tasks = 0;
  let isClosed = false;

  const send = async (task: SentTask, seconds: number): Promise<SentResult> => {
    if (isClosed) throw new Error('pool: expected one that is open, got one that was closed');
    const number = tasks++;
    const limit = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    begun.set(number, () => {
      timer = setTimeout(() => limit.abort(), Math.min(seconds * 1000, 2 ** 31 - 1));
    });
    let result: SentResult | TaskFailure;
    try {
      result = await pool.run({ number, task }, { signal: limit.signal });
    } catch (error) {
      throw isClosed ? error : lossOf(error, limit.signal.aborted, seconds);
    } finally {
      begun.delete(number);
      clearTimeout(timer);
    }
    if (result.kind === 'failed') throw errorOf(result);
    return result;
  };
  const run: RunTask = async (task, seconds) => {
    const result = await send(task, seconds);
    if (result.kind === 'later') throw new Error(`pool: expected an answer to ${task.kind}, got one of a later stage`);
    return result;
  };
  const close = () => {
    isClosed = true;
    return pool.destroy();
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

/** Errors of tasks come back as results: what is rejected is the end of a thread. */
function lossOf(error: unknown, isLimit: boolean, seconds: number): TaskLost {
  if (isLimit) return new TaskLost('time', `did not end within ${seconds} s`);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new TaskLost('memory', 'its thread ran out of memory')
    : new TaskLost('crash', `its thread ended: ${runMessage(message)}`);
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
