import { openTable, type TableReader } from '../dataset/tableReader.ts';
import type { Column } from '../model/measures/column.ts';
import { columnsOf } from '../model/measures/columnsOf.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { makeResampling, type Resampling } from './resampling.ts';
import { type ColumnSummary, summariseColumn } from './summariseColumn.ts';

/** What a thread is asked, as JSON: columns of a table that is written. */
export interface ColumnRequest {
  /** Path of runs.parquet. */
  readonly file: string;
  readonly replicates: number;
  readonly resamples: number;
  readonly modes: readonly RunMode[];
  readonly columns: readonly { readonly name: string; readonly hasHistogram: boolean }[];
}

/** What a thread opens and draws once for all requests. */
interface Prepared {
  readonly file: string;
  readonly table: TableReader;
  readonly columns: ReadonlyMap<string, Column>;
  readonly resampling: Resampling;
}

let prepared: Prepared | undefined;

/**
 * The thread’s side of `summariseColumns`.
 *
 * @throws DatasetError when the table is missing or damaged
 */
export async function answerColumns(request: string, scenario: Scenario): Promise<readonly ColumnSummary[]> {
  const { file, replicates, resamples, modes, columns }: ColumnRequest = JSON.parse(request);
  if (prepared?.file !== file) {
    prepared = {
      file,
      table: await openTable(file),
      columns: new Map(columnsOf(scenario).map((column) => [column.name, column])),
      resampling: makeResampling(scenario.seed, replicates, resamples),
    };
  }
  const { table, resampling, columns: known } = prepared;
  const source = { scenario, modes, readRuns: (name: string) => table.readNumbers(name) };
  const summaries: ColumnSummary[] = [];
  for (const { name, hasHistogram } of columns) {
    const column = known.get(name);
    if (column === undefined) throw new Error(`columns: expected one of runs.parquet, got ${name}`);
    summaries.push(await summariseColumn(source, column, resampling, hasHistogram));
  }
  return summaries;
}
