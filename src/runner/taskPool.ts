import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { DatasetError } from '../dataset/datasetError.ts';
import type { SliceRecord } from '../dataset/batch/sliceRecord.ts';
import type { RowGroupTask } from '../dataset/encodeRowGroup.ts';
import type { EncodedRowGroup } from '../dataset/parquet/parquetFile.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { ParticleRecord, ParticlesTask } from './calibration/runParticle.ts';
import type { Engine, Model } from './model.ts';
import { prepareContext } from './runContext.ts';
import type { Slice } from './runSlice.ts';
import { runTask, type Task, type TaskFailure, type TaskResult } from './runTask.ts';

/** Threads that do tasks, or the process itself in their place. */
export interface TaskPool {
  /** Tasks that run at the same time, at least 1. */
  readonly atOnce: number;
  simulate(slice: Slice): Promise<{ readonly slice: SliceRecord; readonly milliseconds: number }>;
  encode(rowGroup: RowGroupTask): Promise<EncodedRowGroup>;
  runParticles(
    task: ParticlesTask,
  ): Promise<{ readonly records: readonly ParticleRecord[]; readonly milliseconds: number }>;
  /** Ends the threads at once; tasks under way are lost. */
  close(): Promise<void>;
}

/**
 * Starts the threads for one scenario.
 *
 * @param threads - 0 runs every task in this process, for debugging; the data set is the same
 */
export function startTaskPool(threads: number, scenario: Scenario, engine: Engine): TaskPool {
  if (threads === 0) return taskPool(1, runHere(scenario, engine.model), async () => {});
  const fromSources = engine.worker.pathname.endsWith('.ts');
  const pool = new Piscina<Task, TaskResult | TaskFailure>({
    filename: fileURLToPath(engine.worker),
    minThreads: threads,
    maxThreads: threads,
    workerData: scenario,
    // The bare word `tsx` would be looked for from the folder in which the program runs.
    ...(fromSources
      ? { execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] }
      : {}),
  });
  return taskPool(
    threads,
    async (task) => {
      const result = await pool.run(task);
      if (result.kind === 'failed') throw errorOf(result);
      return result;
    },
    () => pool.destroy(),
  );
}

/** The error as the thread met it. */
function errorOf({ message, isDataset, code }: TaskFailure): Error {
  return isDataset ? new DatasetError(message) : Object.assign(new Error(message), { code });
}

/** Between tasks the process looks at its timers and signals. */
function runHere(scenario: Scenario, model: Model): (task: Task) => Promise<TaskResult> {
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

function taskPool(atOnce: number, run: (task: Task) => Promise<TaskResult>, close: () => Promise<void>): TaskPool {
  return {
    atOnce,
    async simulate(slice) {
      const result = await run({ kind: 'simulate', slice });
      if (result.kind !== 'simulate') throw new Error(`pool: expected a slice, got ${result.kind}`);
      return result;
    },
    async encode(rowGroup) {
      const result = await run({ kind: 'encode', rowGroup });
      if (result.kind !== 'encode') throw new Error(`pool: expected a row group, got ${result.kind}`);
      return result.rowGroup;
    },
    async runParticles(task) {
      const result = await run({ kind: 'particles', task });
      if (result.kind !== 'particles') throw new Error(`pool: expected particles, got ${result.kind}`);
      return result;
    },
    close,
  };
}
