import { DatasetError } from './datasetError.ts';
import type { TableReader } from './tableReader.ts';

/** Reads columns of numbers of a table row by row, from the first; one row group is in memory at a time. */
export class TableCursor {
  readonly #table: TableReader;
  readonly #columns: readonly string[];
  #rows = new Float64Array();
  #nextGroup = 0;
  #at = 0;

  constructor(table: TableReader, columns: readonly string[]) {
    this.#table = table;
    this.#columns = columns;
  }

  /**
   * Reads the rows that follow.
   *
   * @param target - rows × columns, row-major, overwritten
   * @throws DatasetError when there are not so many
   */
  async take(rows: number, target: Float64Array): Promise<void> {
    const values = rows * this.#columns.length;
    for (let done = 0; done < values; ) {
      if (this.#at === this.#rows.length) await this.#readGroup();
      const part = this.#rows.subarray(this.#at, this.#at + values - done);
      target.set(part, done);
      done += part.length;
      this.#at += part.length;
    }
  }

  async #readGroup(): Promise<void> {
    const range = this.#table.rowGroups[this.#nextGroup++];
    if (range === undefined) throw new DatasetError('table: expected more rows, got its end; the data set is damaged');
    const { rowStart, rowEnd } = range;
    const width = this.#columns.length;
    const rows = new Float64Array((rowEnd - rowStart) * width);
    for (const [c, column] of this.#columns.entries()) {
      const values = await this.#table.readNumbers(column, rowStart, rowEnd);
      for (let row = 0; row < values.length; row++) rows[row * width + c] = values[row];
    }
    this.#rows = rows;
    this.#at = 0;
  }
}
