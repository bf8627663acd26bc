import type { TableReader } from '../dataset/tableReader.ts';

/** One row in `step` of a column, a row group at a time, so that the other rows are never in memory together. */
export async function readEveryRow(
  table: TableReader,
  column: string,
  step: number,
  offset: number,
): Promise<Float64Array> {
  const picked = new Float64Array(table.rows / step);
  for (const { rowStart, rowEnd } of table.rowGroups) {
    const values = await table.readNumbers(column, rowStart, rowEnd);
    for (let row = rowStart + ((offset - (rowStart % step) + step) % step); row < rowEnd; row += step) {
      picked[(row - offset) / step] = values[row - rowStart];
    }
  }
  return picked;
}
