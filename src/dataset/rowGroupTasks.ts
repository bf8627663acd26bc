import type { BatchRows, RowGroupTask } from './encodeRowGroup.ts';
import type { FinishedBatch } from './finishedBatch.ts';
import type { RecordTable } from './recordTable.ts';

/**
 * Cuts the rows of a table, in plan order, into row groups of a fixed size.
 *
 * Row groups know nothing of batches: failed groups leave no gap, and the same rows give the same file.
 */
export function* rowGroupTasks(table: RecordTable, batches: Iterable<FinishedBatch>): Generator<RowGroupTask> {
  let parts: BatchRows[] = [];
  let missing = table.rowsPerRowGroup;
  for (const { batch, path, keptGroups, keptRecordedGroups } of batches) {
    const total = (table.name === 'series' ? keptRecordedGroups : keptGroups) * table.rowsPerGroup;
    for (let firstRow = 0; firstRow < total; ) {
      const rows = Math.min(missing, total - firstRow);
      parts.push({ path, batch, firstRow, rows });
      firstRow += rows;
      missing -= rows;
      if (missing === 0) {
        yield { table: table.name, parts };
        parts = [];
        missing = table.rowsPerRowGroup;
      }
    }
  }
  if (parts.length > 0) yield { table: table.name, parts };
}
