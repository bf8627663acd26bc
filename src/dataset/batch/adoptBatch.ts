import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Batch } from '../../plan/planBatches.ts';
import { DatasetError } from '../datasetError.ts';
import type { DatasetShape } from '../datasetShape.ts';
import { finishedBatch, type FinishedBatch } from '../finishedBatch.ts';
import { recordTableNames } from '../recordTable.ts';
import { type BatchFooter, readBatchFooter } from './batchFooter.ts';
import { batchLayout } from './batchLayout.ts';

/**
 * Takes over a batch that an earlier run or another machine finished, once all of it has been compared with its checksums.
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
    return isSame && contentMatches(path, batch, shape, footer) ? finishedBatch(batch, path, footer, shape) : undefined;
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

function contentMatches(path: string, batch: Batch, shape: DatasetShape, footer: BatchFooter): boolean {
  const { sections } = batchLayout(batch, shape);
  const file = openSync(path, 'r');
  const read = (start: number, bytes: number): Buffer | undefined => {
    const buffer = Buffer.allocUnsafe(bytes);
    return readSync(file, buffer, 0, bytes, start) === bytes ? buffer : undefined;
  };
  try {
    for (let slot = 0; slot < batch.groups; slot++) {
      let check = 0;
      for (const name of recordTableNames) {
        const { start, groups, groupBytes } = sections[name];
        if (slot >= groups) continue;
        const rows = read(start + slot * groupBytes, groupBytes);
        if (rows === undefined) return false;
        check = crc32(rows, check);
      }
      if (check !== footer.checks[slot]) return false;
      const place = footer.events[slot] ?? undefined;
      if (place === undefined) continue;
      const events = read(place.start, place.bytes);
      if (events === undefined || crc32(events) !== place.check) return false;
    }
    return true;
  } finally {
    closeSync(file);
  }
}
