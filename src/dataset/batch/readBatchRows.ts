import { closeSync, readSync } from 'node:fs';
import type { Batch } from '../../plan/planBatches.ts';
import { DatasetError } from '../datasetError.ts';
import type { DatasetShape } from '../datasetShape.ts';
import type { RecordTable } from '../recordTable.ts';
import { batchLayout } from './batchLayout.ts';
import { openBatchFile } from './openBatchFile.ts';

/**
 * Reads rows of one table from a batch file into a matrix.
 *
 * @param slots - positions in the batch of the groups that are kept: rows are counted over these
 * @param target - rows × metrics, row-major, overwritten
 * @throws DatasetError when the file is too short
 */
export function readBatchRows(
  part: { readonly path: string; readonly batch: Batch; readonly firstRow: number; readonly rows: number },
  table: RecordTable,
  slots: readonly number[],
  shape: DatasetShape,
  target: Float64Array,
): void {
  const section = batchLayout(part.batch, shape).sections[table.name];
  const rowBytes = table.metrics * Float64Array.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
  const { file } = openBatchFile(part.path);
  try {
    for (let done = 0; done < part.rows; ) {
      const ordinal = Math.floor((part.firstRow + done) / table.rowsPerGroup);
      const within = (part.firstRow + done) % table.rowsPerGroup;
      // Groups that stand side by side are read at once.
      let last = ordinal;
      while (last + 1 < slots.length && slots[last + 1] === slots[last] + 1) last++;
      const rows = Math.min(part.rows - done, (last - ordinal + 1) * table.rowsPerGroup - within);
      const position = section.start + slots[ordinal] * section.groupBytes + within * rowBytes;
      const read = readSync(file, bytes, done * rowBytes, rows * rowBytes, position);
      if (read !== rows * rowBytes) {
        throw new DatasetError(`${part.path}: expected ${rows} rows of ${table.name}, got a file that is cut short`);
      }
      done += rows;
    }
  } finally {
    closeSync(file);
  }
}
