import { dirname, join } from 'node:path';
import { adoptBatch } from '../dataset/batch/adoptBatch.ts';
import { BatchWriter } from '../dataset/batch/batchWriter.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { finishedBatch, type FinishedBatch } from '../dataset/finishedBatch.ts';
import { checkNote } from '../dataset/runNote.ts';
import type { Batch } from '../plan/planBatches.ts';
import { batchFileName } from './batchFileName.ts';
import type { PreparedRun } from './preparedRun.ts';
import type { Slice } from './runSlice.ts';
import { simulateSafely } from './simulateSafely.ts';
import { SliceSizer } from './sliceSizer.ts';
import type { TaskLost } from './taskLost.ts';
import type { TaskPool } from './taskPool.ts';

/** What is to be simulated, and where it goes. */
export interface BatchWork {
  readonly run: PreparedRun;
  /** Folder of the batch files. */
  readonly folder: string;
  readonly pool: TaskPool;
  /** Seconds that one run may take. */
  readonly runSeconds: number;
  /** Whether other programs may write batches of the same run: each is looked for again before it is begun. */
  readonly isShared: boolean;
  /** Groups that have just come to an end, and how many runs of them gave nothing. */
  readonly onProgress: (groups: number, failedRuns: number) => void;
  /** A thread ended before its task, which is tried again. */
  readonly onTrouble: (slice: Slice, trouble: TaskLost) => void;
  readonly signal: AbortSignal;
}

/** Groups that are lost before any other ends, after which the fault is not taken to be theirs. */
const hopelessGroups = 10;

/**
 * Simulates batches; one is on disk, whole, before it counts.
 *
 * Tasks are handed out in plan order and may come back in any. At most two a thread are under way or being written,
 * so a slow disk slows the simulation down instead of filling the memory.
 *
 * @param indices - batches that are missing, in order
 * @param finished - takes those that are finished
 * @throws the reason of the signal when it is aborted, once nothing is being written any more
 * @throws DatasetError when no run at all comes to an end
 */
export async function simulateBatches(
  work: BatchWork,
  indices: readonly number[],
  finished: Map<number, FinishedBatch>,
): Promise<void> {
  const { run, pool, signal } = work;
  const { batchPlan, shape, batches: key } = run;
  const sizer = new SliceSizer(pool.atOnce);
  const open = new Map<number, BatchWriter>();
  const underWay = new Set<Promise<void>>();
  const failure: { error?: unknown } = {};
  let groupsLeft = indices.reduce((total, index) => total + batchPlan.batchAt(index).groups, 0);
  let ended = 0;
  let lost = 0;

  async function runSliceOf(batch: Batch, writer: BatchWriter, slice: Slice): Promise<void> {
    for (const { slice: record, milliseconds } of await simulateSafely(slice, {
      pool,
      plan: run.plan,
      shape,
      runSeconds: work.runSeconds,
      onTrouble: work.onTrouble,
    })) {
      if (!Number.isNaN(milliseconds)) sizer.observe(record.groups, milliseconds);
      await writer.write(record);
      lost += record.lost.length;
      ended += record.groups - record.lost.length;
      if (ended === 0 && lost >= hopelessGroups) throw hopelessError(record.lost[0].message, lost);
      work.onProgress(record.groups, record.failures.length + record.lost.length * shape.modes.length);
    }
    if (writer.missingGroups > 0) return;
    const path = join(work.folder, batchFileName(batch.index));
    // What came to an end elsewhere, or the last time, is not replaced by what came to less here.
    const theirs = writer.lostGroups > 0 ? adoptBatch(path, batch, run) : undefined;
    if (theirs !== undefined && theirs.lost.length <= writer.lostGroups) {
      await writer.abandon();
      open.delete(batch.index);
      finished.set(batch.index, theirs);
      return;
    }
    const footer = await writer.finish();
    open.delete(batch.index);
    finished.set(batch.index, finishedBatch(batch, path, footer, shape));
  }

  async function handOut(): Promise<void> {
    for (const index of indices) {
      const batch = batchPlan.batchAt(index);
      const path = join(work.folder, batchFileName(index));
      // Somebody may have begun another run here by force: its batches have the same names.
      if (work.isShared) checkNote(dirname(work.folder), run);
      const theirs = work.isShared ? adoptBatch(path, batch, run) : undefined;
      if (theirs !== undefined && theirs.lost.length === 0) {
        finished.set(index, theirs);
        groupsLeft -= batch.groups;
        work.onProgress(batch.groups, theirs.failures.length);
        continue;
      }
      const writer = await BatchWriter.open(path, key, batch, shape);
      open.set(index, writer);
      for (let done = 0; done < batch.groups; ) {
        while (underWay.size >= 2 * pool.atOnce && !signal.aborted) await Promise.race(underWay);
        signal.throwIfAborted();
        if ('error' in failure) throw failure.error;
        const groups = Math.min(sizer.next(groupsLeft), batch.groups - done);
        const task = runSliceOf(batch, writer, { firstGroup: batch.firstGroup + done, groups })
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
}

function hopelessError(message: string, lost: number): DatasetError {
  return new DatasetError(
    `expected runs that come to an end on this machine, got ${lost} groups of them that did not, and none that did: ` +
      `${message}; give it fewer threads, more memory or more time (--run-seconds), or try one run with corule trace`,
  );
}
