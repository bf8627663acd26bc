import type { Batch } from '../plan/planBatches.ts';
import { type BatchFooter, type FailedRun, keptSlots, type LostGroup } from './batch/batchFooter.ts';
import type { DatasetShape } from './datasetShape.ts';

/** A batch on disk: what the assembly keeps in memory of it. */
export interface FinishedBatch {
  readonly batch: Batch;
  readonly path: string;
  /** Groups whose runs all came to an end and gave values. */
  readonly keptGroups: number;
  /** Those of them whose weeks and events are recorded. */
  readonly keptRecordedGroups: number;
  readonly failures: readonly FailedRun[];
  readonly lost: readonly LostGroup[];
}

/**
 * Counts what a batch holds.
 *
 * @param end - group of the plan from which on nothing counts
 */
export function finishedBatch(
  batch: Batch,
  path: string,
  footer: BatchFooter,
  shape: DatasetShape,
  end = Infinity,
): FinishedBatch {
  const slots = keptSlots(footer).filter((slot) => batch.firstGroup + slot < end);
  return {
    batch,
    path,
    keptGroups: slots.length,
    keptRecordedGroups: slots.filter((slot) => batch.firstGroup + slot < shape.recordedGroups).length,
    failures: footer.failures.filter(({ group }) => group < end),
    lost: footer.lost.filter(({ group }) => group < end),
  };
}
