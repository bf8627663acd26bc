import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Batch } from '../../plan/planBatches.ts';
import { DatasetError } from '../datasetError.ts';
import type { DatasetShape } from '../datasetShape.ts';
import { finishedBatch, type FinishedBatch } from '../finishedBatch.ts';
import { recordTableNames } from '../recordTable.ts';
import { readBatchFooter } from './batchFooter.ts';
import { batchLayout } from './batchLayout.ts';

/**
 * Takes over a batch that an earlier run finished, once it has been compared with its checksums.
 *
 * @returns undefined when there is no such file, or it is damaged or of another run: it is simulated again
 */
export function adoptBatch(path: string, key: string, batch: Batch, shape: DatasetShape): FinishedBatch | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const footer = readBatchFooter(path);
    const isSame =
      footer.key === key &&
      footer.batch === batch.index &&
      footer.firstGroup === batch.firstGroup &&
      footer.groups === batch.groups;
    if (!isSame || !rowsMatch(path, batch, shape, footer.checks)) return undefined;
    return finishedBatch(batch, path, footer, shape);
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

function rowsMatch(path: string, batch: Batch, shape: DatasetShape, checks: readonly number[]): boolean {
  const { sections } = batchLayout(batch, shape);
  const file = openSync(path, 'r');
  try {
    for (let slot = 0; slot < batch.groups; slot++) {
      let check = 0;
      for (const name of recordTableNames) {
        const { start, groups, groupBytes } = sections[name];
        if (slot >= groups) continue;
        const bytes = Buffer.allocUnsafe(groupBytes);
        if (readSync(file, bytes, 0, groupBytes, start + slot * groupBytes) !== groupBytes) return false;
        check = crc32(bytes, check);
      }
      if (check !== checks[slot]) return false;
    }
    return true;
  } finally {
    closeSync(file);
  }
}
