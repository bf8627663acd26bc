import { join } from 'node:path';
import { BatchWriter } from '../dataset/batch/batchWriter.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import { finishedBatch, type FinishedBatch } from '../dataset/finishedBatch.ts';
import type { Batch, BatchPlan } from '../plan/planBatches.ts';
import { SliceSizer } from './sliceSizer.ts';
import type { TaskPool } from './taskPool.ts';

/** What is to be simulated, and where it goes. */
export interface BatchWork {
  /** Folder of the batch files. */
  readonly folder: string;
  /** Key of the run, written into every batch. */
  readonly key: string;
  readonly batchPlan: BatchPlan;
  readonly shape: DatasetShape;
  /** Batches that are there already. */
  readonly finished: ReadonlyMap<number, FinishedBatch>;
  /** Only so many batches, from the first; all unless given. */
  readonly upTo?: number;
  readonly pool: TaskPool;
  /** Groups that have just been simulated, and how many runs of them failed. */
  readonly onProgress: (groups: number, failedRuns: number) => void;
  readonly signal: AbortSignal;
}

/** Name of the file of a batch. */
export function batchFileName(index: number): string {
  return `batch-${String(index).padStart(6, '0')}.bin`;
}

/**
 * Runs every batch that is missing, and returns them with those that are there, in plan order.
 *
 * Tasks are handed out in plan order and may come back in any. At most two a thread are under way or being written,
 * so a slow disk slows the simulation down instead of filling the memory.
 *
 * @throws the reason of the signal when it is aborted, once nothing is being written any more
 */
export async function simulateBatches(work: BatchWork): Promise<FinishedBatch[]> {
  const { batchPlan, pool, signal } = work;
  const upTo = work.upTo ?? batchPlan.batches;
  const finished = new Map(work.finished);
  const sizer = new SliceSizer(pool.atOnce);
  const open = new Map<number, BatchWriter>();
  const underWay = new Set<Promise<void>>();
  const failure: { error?: unknown } = {};
  const missing = Array.from({ length: upTo }, (_, i) => i).filter((i) => !finished.has(i));
  let groupsLeft = missing.reduce((total, index) => total + batchPlan.batchAt(index).groups, 0);

  async function runSliceOf(batch: Batch, writer: BatchWriter, firstGroup: number, groups: number): Promise<void> {
    const { slice, milliseconds } = await pool.simulate({ firstGroup, groups });
    sizer.observe(groups, milliseconds);
    await writer.write(slice);
    work.onProgress(groups, slice.failures.length);
    if (writer.missingGroups === 0) {
      const footer = await writer.finish();
      open.delete(batch.index);
      const path = join(work.folder, batchFileName(batch.index));
      finished.set(batch.index, finishedBatch(batch, path, footer, work.shape));
    }
  }

  async function handOut(): Promise<void> {
    for (const index of missing) {
      const batch = batchPlan.batchAt(index);
      const writer = await BatchWriter.open(join(work.folder, batchFileName(index)), work.key, batch, work.shape);
      open.set(index, writer);
      for (let done = 0; done < batch.groups; ) {
        while (underWay.size >= 2 * pool.atOnce && !signal.aborted) await Promise.race(underWay);
        signal.throwIfAborted();
        if ('error' in failure) throw failure.error;
        const groups = Math.min(sizer.next(groupsLeft), batch.groups - done);
        const task = runSliceOf(batch, writer, batch.firstGroup + done, groups)
          .catch((error: unknown) => {
            failure.error ??= error;
          })
          .finally(() => underWay.delete(task));
        underWay.add(task);
        done += groups;
        groupsLeft -= groups;
      }
    }
    await Promise.all(underWay);
    signal.throwIfAborted();
    if ('error' in failure) throw failure.error;
  }

  // A stop must not wait for the tasks under way: they are ended with their threads.
  const onAbort = () => void pool.close();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await handOut();
  } catch (error) {
    await pool.close();
    await Promise.all(underWay);
    await Promise.all([...open.values()].map((writer) => writer.abandon()));
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
  return Array.from({ length: upTo }, (_, i) => finished.get(i)!);
}
