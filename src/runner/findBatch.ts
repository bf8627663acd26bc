import { join } from 'node:path';
import { adoptBatch } from '../dataset/batch/adoptBatch.ts';
import { workingFolder } from '../dataset/datasetFolder.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import { batchFileName } from './batchFileName.ts';
import type { PreparedRun } from './preparedRun.ts';

/**
 * Looks for a batch of a run in several folders; of several copies one that is whole is as good as any other.
 *
 * A copy with groups that were lost is taken where no other is: it says what became of them.
 */
export function findBatch(index: number, run: PreparedRun, folders: readonly string[]): FinishedBatch | undefined {
  let second: FinishedBatch | undefined;
  for (const folder of folders) {
    const path = join(workingFolder(folder), batchFileName(index));
    const found = adoptBatch(path, run.batchPlan.batchAt(index), run);
    if (found?.lost.length === 0) return found;
    second ??= found;
  }
  return second;
}
