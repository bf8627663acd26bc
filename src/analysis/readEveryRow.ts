import type { TableReader } from '../dataset/tableReader.ts';
import type { RowRange } from './rowRange.ts';

/**
 * One row in `step` of a column, a row group at a time, so that the other rows are never in memory together.
 *
 * @param rows - of the table, between which those are that are wanted
 */
export async function readEveryRow(
  table: TableReader,
  column: string,
  step: number,
  offset: number,
  rows: RowRange,
): Promise<Float64Array> {
  const picked = new Float64Array((rows.end - rows.start) / step);
  for (const group of table.rowGroups) {
    const [rowStart, rowEnd] = [Math.max(group.rowStart, rows.start), Math.min(group.rowEnd, rows.end)];
    if (rowStart >= rowEnd) continue;
    const values = await table.readNumbers(column, rowStart, rowEnd);
    for (let row = rowStart + ((offset - (rowStart % step) + step) % step); row < rowEnd; row += step) {
      picked[(row - rows.start - offset) / step] = values[row - rowStart];
    }
  }
  return picked;
}
