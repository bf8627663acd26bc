import type { LostGroup } from '../dataset/batch/batchFooter.ts';
import type { SliceRecord } from '../dataset/batch/sliceRecord.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { lostSlice } from './lostSlice.ts';
import type { Slice } from './runSlice.ts';
import { TaskLost } from './taskLost.ts';
import type { TaskPool } from './taskPool.ts';

/** What a slice is run with, and who hears of its troubles. */
export interface SafeWork {
  readonly pool: TaskPool;
  readonly plan: Plan;
  readonly shape: DatasetShape;
  /** Seconds that one run may take. */
  readonly runSeconds: number;
  /** A thread ended before its task, which is tried again. */
  readonly onTrouble: (slice: Slice, trouble: TaskLost) => void;
}

/** What came of a slice; milliseconds are NaN where they say nothing about the work. */
export interface SafeResult {
  readonly slice: SliceRecord;
  readonly milliseconds: number;
}

/**
 * Simulates a slice on threads that may die.
 *
 * A slice whose thread ended is tried again once, for the cause may have been the machine’s; then it is halved, until the
 * one group is found that cannot be run, and in it the modes that are the cause. Everything else is done.
 *
 * A slice has the time of one group: it is cut to take far less, and one that takes longer is merely halved.
 *
 * @throws what the pool throws, but TaskLost
 */
export async function simulateSafely(slice: Slice, work: SafeWork): Promise<SafeResult[]> {
  const { pool, plan, runSeconds } = work;
  const seconds = runSeconds * plan.modes.length;
  for (const isLast of [false, true]) {
    try {
      return [await pool.simulate(slice, seconds)];
    } catch (error) {
      if (!(error instanceof TaskLost)) throw error;
      work.onTrouble(slice, error);
      if (slice.groups > 1) {
        if (isLast || error.reason === 'time') return await inHalves(slice, work);
      } else if (isLast) {
        return [{ slice: lostSlice(await describeLoss(slice.firstGroup, error, work), work.shape), milliseconds: NaN }];
      }
    }
  }
  throw new Error('slice: expected an end after the last try');
}

async function inHalves(slice: Slice, work: SafeWork): Promise<SafeResult[]> {
  const half = Math.floor(slice.groups / 2);
  const first = await simulateSafely({ firstGroup: slice.firstGroup, groups: half }, work);
  const rest = await simulateSafely({ firstGroup: slice.firstGroup + half, groups: slice.groups - half }, work);
  return [...first, ...rest].map(({ slice: record }) => ({ slice: record, milliseconds: NaN }));
}

/** Runs each mode of the group alone. `none` is run with every other: where it is the cause, nothing is known of them. */
async function describeLoss(group: number, trouble: TaskLost, work: SafeWork): Promise<LostGroup> {
  const { pool, plan, runSeconds } = work;
  const { point, replicate } = plan.groupAt(group);
  const modes: RunMode[] = [];
  for (const mode of plan.modes) {
    try {
      // Together with `none`, where that ends.
      await pool.probe(group, mode, 2 * runSeconds);
    } catch (error) {
      if (!(error instanceof TaskLost)) throw error;
      modes.push(mode);
      if (mode === 'none') break;
    }
  }
  return { group, point, replicate, modes, reason: trouble.reason, message: trouble.message };
}
