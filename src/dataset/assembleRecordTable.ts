import { join } from 'node:path';
import type { DatasetShape } from './datasetShape.ts';
import type { RowGroupTask } from './encodeRowGroup.ts';
import type { FinishedBatch } from './finishedBatch.ts';
import { type EncodedRowGroup, ParquetFile, type WrittenFile } from './parquet/parquetFile.ts';
import { type RecordTableName, recordTable } from './recordTable.ts';
import { rowGroupTasks } from './rowGroupTasks.ts';
import { tableMetadata } from './tableMetadata.ts';

/** Encodes a row group, here or on another thread. */
export type EncodeRowGroup = (task: RowGroupTask) => Promise<EncodedRowGroup>;

/**
 * Writes one table of numbers from finished batches.
 *
 * @param folder - where `<name>.parquet` is written
 * @param atOnce - row groups that may be encoded at the same time; at most so many are in memory
 */
export async function assembleRecordTable(
  folder: string,
  name: RecordTableName,
  batches: readonly FinishedBatch[],
  shape: DatasetShape,
  encode: EncodeRowGroup,
  atOnce: number,
): Promise<WrittenFile> {
  const table = recordTable(name, shape);
  const file = await ParquetFile.open(join(folder, `${name}.parquet`), table.columns);
  const waiting: Promise<EncodedRowGroup>[] = [];
  try {
    for (const task of rowGroupTasks(table, batches)) {
      const rowGroup = encode(task);
      // Looked at when its turn comes: until then, a failure must not count as one that nobody handles.
      rowGroup.catch(() => {});
      waiting.push(rowGroup);
      if (waiting.length >= atOnce) await file.append(await waiting.shift()!);
    }
    while (waiting.length > 0) await file.append(await waiting.shift()!);
    return await file.finish(tableMetadata(name, table.columns));
  } catch (error) {
    await Promise.allSettled(waiting);
    await file.abandon();
    throw error;
  }
}
