import { join } from 'node:path';
import { openTable } from '../../dataset/tableReader.ts';
import { columnsOf } from '../../model/measures/columnsOf.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { readEveryRow } from '../readEveryRow.ts';
import { makeResampling, type Resampling } from '../resampling.ts';
import type { PartSource } from '../source.ts';
import { makers, type PartName } from './summaryParts.ts';

/** What a thread is asked, as JSON: a part of the summary of tables that are written, all of whose rows belong to it. */
export interface PartRequest extends Pick<PartSource, 'replicates' | 'modes' | 'windows'> {
  readonly folder: string;
  readonly resamples: number;
  readonly name: PartName;
  readonly of: readonly string[];
}

/** What a thread opens and draws once for all parts of a summary. */
interface Prepared {
  /** What it was prepared for. */
  readonly facts: string;
  readonly source: PartSource;
  readonly resampling: Resampling;
}

let prepared: Prepared | undefined;

/**
 * The thread’s side of the workshop.
 *
 * @returns a list with the part in it
 * @throws DatasetError when a table is missing or damaged
 */
export async function answerPart(text: string, scenario: Scenario): Promise<readonly [unknown]> {
  const { name, of, ...tables }: PartRequest = JSON.parse(text);
  const facts = JSON.stringify(tables);
  if (prepared?.facts !== facts) {
    const resampling = makeResampling(scenario.seed, tables.replicates, tables.resamples);
    prepared = { facts, source: openSource(tables, scenario), resampling };
  }
  return [await makers[name](prepared.source, prepared.resampling, of)];
}

function openSource(
  { folder, replicates, modes, windows }: Omit<PartRequest, 'name' | 'of'>,
  scenario: Scenario,
): PartSource {
  const runs = openTable(join(folder, 'runs.parquet'));
  const overWindows = openTable(join(folder, 'windows.parquet'));
  const whole = { first: 0, end: replicates };
  return {
    scenario,
    columns: columnsOf(scenario),
    modes,
    replicates,
    windows,
    readRuns: async (column, { first, end } = whole) =>
      (await runs).readNumbers(column, first * modes.length, end * modes.length),
    async readWindow(column, window, { first, end } = whole) {
      const step = windows.length;
      const rowsOf = modes.length * step;
      return readEveryRow(await overWindows, column, step, windows.indexOf(window), {
        start: first * rowsOf,
        end: end * rowsOf,
      });
    },
  };
}
