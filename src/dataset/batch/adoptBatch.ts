import { closeSync, existsSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Batch } from '../../plan/planBatches.ts';
import type { Column } from '../../model/measures/column.ts';
import { DatasetError } from '../datasetError.ts';
import { finishedBatch, type FinishedBatch } from '../finishedBatch.ts';
import { recordTableNames } from '../recordTable.ts';
import { type BatchFooter, keptSlots, readBatchFooter } from './batchFooter.ts';
import { batchLayout } from './batchLayout.ts';
import { decodeEvents } from './decodeEvents.ts';
import { footerFits, type RunOfBatches } from './footerFits.ts';
import { openBatchFile } from './openBatchFile.ts';

/**
 * Takes over a batch that an earlier run or another machine finished, once all of it has been compared with its checksums
 * and with what a batch of this run can hold.
 *
 * @returns undefined when there is no such file, or it is damaged or of another run: it is simulated again
 */
export function adoptBatch(path: string, batch: Batch, run: RunOfBatches): FinishedBatch | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const footer = readBatchFooter(path);
    return contentFits(path, batch, run, footer) ? finishedBatch(batch, path, footer, run.shape) : undefined;
  } catch (error) {
    // A merge that is complete removes batches while others look for them.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (error instanceof DatasetError || isGone) return undefined;
    throw error;
  }
}

function contentFits(path: string, batch: Batch, run: RunOfBatches, footer: BatchFooter): boolean {
  const { shape } = run;
  const { sections, end } = batchLayout(batch, shape);
  const { file, size } = openBatchFile(path);
  const read = (start: number, bytes: number): Uint8Array<ArrayBuffer> | undefined => {
    const buffer = new Uint8Array(bytes);
    return readSync(file, buffer, 0, bytes, start) === bytes ? buffer : undefined;
  };
  try {
    if (end > size || !footerFits(footer, batch, run, size)) return false;
    const kept = new Set(keptSlots(footer));
    for (let slot = 0; slot < batch.groups; slot++) {
      let check = 0;
      for (const name of recordTableNames) {
        const { start, groups, groupBytes } = sections[name];
        if (slot >= groups) continue;
        const rows = read(start + slot * groupBytes, groupBytes);
        if (rows === undefined) return false;
        check = crc32(rows, check);
        const columns = name === 'runs' ? shape.columns : shape.timeColumns;
        if (kept.has(slot) && !areAllowed(new Float64Array(rows.buffer), columns)) return false;
      }
      if (check !== footer.checks[slot]) return false;
      const place = footer.events[slot] ?? undefined;
      if (place === undefined) continue;
      const events = read(place.start, place.bytes);
      if (events === undefined || crc32(events) !== place.check) return false;
      const rows = decodeEvents(events, shape.modes.length)?.reduce((total, ofMode) => total + ofMode.length, 0);
      if (rows !== place.rows) return false;
    }
    return true;
  } finally {
    closeSync(file);
  }
}

/** Finite, or missing where its column allows that. A plain loop: every value of a run that goes on comes through here. */
function areAllowed(values: Float64Array, columns: readonly Column[]): boolean {
  for (let i = 0, column = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value - value !== 0 && !(Number.isNaN(value) && columns[column].nullable)) return false;
    column = column + 1 === columns.length ? 0 : column + 1;
  }
  return true;
}
