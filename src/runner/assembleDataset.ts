import { assembleEventTable } from '../dataset/assembleEventTable.ts';
import { assembleRecordTable } from '../dataset/assembleRecordTable.ts';
import { publishFile, workingFolder } from '../dataset/datasetFolder.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import type { FolderLock } from '../dataset/folderLock.ts';
import type { ManifestPart } from '../dataset/manifest.ts';
import type { WrittenFile } from '../dataset/parquet/parquetFile.ts';
import type { TableName } from '../dataset/tableName.ts';
import { writePointsTable } from '../dataset/writePointsTable.ts';
import type { Plan } from '../plan/plan.ts';
import type { TaskPool } from './taskPool.ts';

/**
 * Writes all tables of a data set from its batches, in plan order; row groups are encoded on the pool.
 *
 * @returns the parts of the manifest, in the order of its tables
 */
export async function assembleDataset(
  folder: string,
  batches: readonly FinishedBatch[],
  plan: Plan,
  shape: DatasetShape,
  pool: TaskPool,
  lock: FolderLock,
  signal: AbortSignal,
): Promise<ManifestPart[]> {
  const working = workingFolder(folder);
  const records = (name: 'runs' | 'series' | 'windows') =>
    assembleRecordTable(working, name, batches, shape, (task) => pool.encode(task), pool.atOnce + 1);
  const writers: readonly (readonly [TableName, () => Promise<WrittenFile>])[] = [
    ['runs', () => records('runs')],
    ['series', () => records('series')],
    ['windows', () => records('windows')],
    ['points', () => writePointsTable(working, plan)],
    ...(shape.events ? ([['events', () => assembleEventTable(working, batches, plan)]] as const) : []),
  ];
  const onAbort = () => void pool.close();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const parts: ManifestPart[] = [];
    for (const [name, write] of writers) {
      signal.throwIfAborted();
      const { rows, sha256 } = await write();
      // Another folder may have been put in the place of this one.
      lock.check();
      await publishFile(folder, `${name}.parquet`);
      parts.push({ file: `${name}.parquet`, rows, sha256 });
    }
    return parts;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
