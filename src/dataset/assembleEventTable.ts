import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleEvent } from '../model/ruleEvent.ts';
import type { Plan } from '../plan/plan.ts';
import { type EventsPlace, keptSlots, readBatchFooter } from './batch/batchFooter.ts';
import { decodeEvents } from './batch/decodeEvents.ts';
import { DatasetError } from './datasetError.ts';
import { encodeColumns, type Row } from './encodeColumns.ts';
import { eventRow, eventTableColumns } from './eventTable.ts';
import type { FinishedBatch } from './finishedBatch.ts';
import { ParquetFile, type WrittenFile } from './parquet/parquetFile.ts';
import { tableMetadata } from './tableMetadata.ts';

const rowsPerRowGroup = 6000;

/** Writes events.parquet from finished batches, one group in memory at a time. */
export async function assembleEventTable(
  folder: string,
  batches: readonly FinishedBatch[],
  plan: Plan,
): Promise<WrittenFile> {
  const file = await ParquetFile.open(join(folder, 'events.parquet'), eventTableColumns);
  let rows: Row[] = [];
  try {
    for (const { path } of batches) {
      for await (const row of batchEvents(path, plan)) {
        rows.push(row);
        if (rows.length === rowsPerRowGroup) {
          await file.append(encodeColumns(eventTableColumns, rows));
          rows = [];
        }
      }
    }
    if (rows.length > 0) await file.append(encodeColumns(eventTableColumns, rows));
    return await file.finish(tableMetadata('events', eventTableColumns));
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

async function* batchEvents(path: string, plan: Plan): AsyncGenerator<Row> {
  const footer = readBatchFooter(path);
  const file = await open(path, 'r');
  try {
    for (const slot of keptSlots(footer)) {
      const place = footer.events[slot];
      if (place === null || place === undefined || place.rows === 0) continue;
      // A stop rule may have left groups behind the stop in the last batch.
      if (footer.firstGroup + slot >= plan.groups) break;
      const group = plan.groupAt(footer.firstGroup + slot);
      for (const [mode, events] of (await readEvents(path, file, place, plan.modes.length)).entries()) {
        for (const event of events) {
          yield eventRow({
            run: group.index * plan.modes.length + mode,
            point: group.point,
            mode: plan.modes[mode],
            replicate: group.replicate,
            seed: footer.seeds[slot],
            event,
          });
        }
      }
    }
  } finally {
    await file.close();
  }
}

/** Events of a group, by mode. */
async function readEvents(
  path: string,
  file: FileHandle,
  { start, bytes }: EventsPlace,
  modes: number,
): Promise<RuleEvent[][]> {
  const { buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, start);
  const events = decodeEvents(buffer, modes);
  if (events === undefined) throw new DatasetError(`${path}: expected the events of a group, got something else`);
  return events;
}
