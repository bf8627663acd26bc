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

/** What stands where a batch of a run belongs. */
export type BatchLook =
  | { readonly kind: 'absent' }
  | { readonly kind: 'whole'; readonly batch: FinishedBatch }
  /** `problem` says what was expected and what was got. It is simulated again. */
  | { readonly kind: 'damaged'; readonly problem: string };

/** Looks at a batch, all of which is compared with its checksums and with what a batch of this run can hold. */
export function lookAtBatch(path: string, batch: Batch, run: RunOfBatches): BatchLook {
  if (!existsSync(path)) return { kind: 'absent' };
  try {
    const footer = readBatchFooter(path);
    const problem = findProblem(path, batch, run, footer);
    if (problem !== undefined) return { kind: 'damaged', problem };
    return { kind: 'whole', batch: finishedBatch(batch, path, footer, run.shape) };
  } catch (error) {
    // A merge that is complete removes batches while others look for them.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'absent' };
    if (error instanceof DatasetError) return { kind: 'damaged', problem: problemOf(error, path) };
    throw error;
  }
}

/** What is wrong with a batch according to its reader, without its path and without what to do. */
export function problemOf(error: DatasetError, path: string): string {
  return error.message.replace(`${path}: `, '').replace(/; delete it$/, '');
}

/** What is wrong with what a batch says about itself. @param bytes - size of its file */
export function findMisfit(footer: BatchFooter, batch: Batch, run: RunOfBatches, bytes: number): string | undefined {
  if (footer.key !== run.batches) return otherRun;
  return footerFits(footer, batch, run, bytes) ? undefined : otherContent;
}

function findProblem(path: string, batch: Batch, run: RunOfBatches, footer: BatchFooter): string | undefined {
  const { shape } = run;
  const { sections, end } = batchLayout(batch, shape);
  const { file, size } = openBatchFile(path);
  const read = (start: number, bytes: number): Uint8Array<ArrayBuffer> | undefined => {
    const buffer = new Uint8Array(bytes);
    return readSync(file, buffer, 0, bytes, start) === bytes ? buffer : undefined;
  };
  try {
    const misfit = findMisfit(footer, batch, run, size);
    if (misfit !== undefined) return misfit;
    if (end > size) return cutShort;
    const kept = new Set(keptSlots(footer));
    for (let slot = 0; slot < batch.groups; slot++) {
      let check = 0;
      for (const name of recordTableNames) {
        const { start, groups, groupBytes } = sections[name];
        if (slot >= groups) continue;
        const rows = read(start + slot * groupBytes, groupBytes);
        if (rows === undefined) return cutShort;
        check = crc32(rows, check);
        const columns = name === 'runs' ? shape.columns : shape.timeColumns;
        if (kept.has(slot) && !areAllowed(new Float64Array(rows.buffer), columns)) return otherContent;
      }
      if (check !== footer.checks[slot]) return wrongChecksum('rows', footer.firstGroup + slot);
      const place = footer.events[slot] ?? undefined;
      if (place === undefined) continue;
      const events = read(place.start, place.bytes);
      if (events === undefined) return cutShort;
      if (crc32(events) !== place.check) return wrongChecksum('events', footer.firstGroup + slot);
      const rows = decodeEvents(events, shape.modes.length)?.reduce((total, ofMode) => total + ofMode.length, 0);
      if (rows !== place.rows) return otherContent;
    }
    return undefined;
  } finally {
    closeSync(file);
  }
}

const cutShort = 'expected a finished batch, got a file that is cut short';
const otherRun = 'expected a batch of this run, got that of another scenario, seed or version';
const otherContent = 'expected what a batch of this run can hold, got something else';

function wrongChecksum(what: 'rows' | 'events', group: number): string {
  return `expected an undamaged batch, got a wrong checksum of the ${what} of group ${group}`;
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
