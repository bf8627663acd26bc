import type { Batch } from '../../plan/planBatches.ts';
import type { DatasetShape } from '../datasetShape.ts';
import { recordTable } from '../recordTable.ts';
import { keptSlots, readBatchFooter } from './batchFooter.ts';
import { readBatchRows } from './readBatchRows.ts';

/**
 * Values of the runs of each group of a batch whose runs all finished: modes × metrics. The array is used again.
 *
 * @throws DatasetError when the file is damaged or too short
 */
export function* readGroupValues(
  path: string,
  batch: Batch,
  shape: DatasetShape,
): Generator<{ readonly slot: number; readonly row: Float64Array }> {
  const table = recordTable('runs', shape);
  const slots = keptSlots(readBatchFooter(path));
  const row = new Float64Array(table.rowsPerGroup * table.metrics);
  for (const [ordinal, slot] of slots.entries()) {
    const part = { path, batch, firstRow: ordinal * table.rowsPerGroup, rows: table.rowsPerGroup };
    readBatchRows(part, table, slots, shape, row);
    yield { slot, row };
  }
}
