import { join } from 'node:path';
import { lookAtBatch } from '../dataset/batch/lookAtBatch.ts';
import { workingFolder } from '../dataset/datasetFolder.ts';
import { batchFileName } from './batchFileName.ts';
import type { PreparedRun } from './preparedRun.ts';

/** A batch whose file is there and cannot be used. */
export interface DamagedBatch {
  readonly index: number;
  readonly path: string;
  /** What was expected and what was got. */
  readonly problem: string;
}

/** The first copy of a batch in several folders that is damaged; undefined where there is none. */
export function findDamaged(index: number, run: PreparedRun, folders: readonly string[]): DamagedBatch | undefined {
  for (const folder of folders) {
    const path = join(workingFolder(folder), batchFileName(index));
    const look = lookAtBatch(path, run.batchPlan.batchAt(index), run);
    if (look.kind === 'damaged') return { index, path, problem: look.problem };
  }
  return undefined;
}
