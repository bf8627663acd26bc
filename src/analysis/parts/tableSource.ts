import { join } from 'node:path';
import { openTable, type TableReader } from '../../dataset/tableReader.ts';
import { columnsOf } from '../../model/measures/columnsOf.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { readEveryRow } from '../readEveryRow.ts';
import { rowRange } from '../rowRange.ts';
import type { PartSource } from '../source.ts';

/** Tables of a folder, all of whose rows belong to one source, and what a thread is told of them. */
export interface Tables extends Pick<PartSource, 'replicates' | 'modes' | 'windows'> {
  readonly folder: string;
}

/** A source that opens its tables itself, when they are first read. */
export function tableSource({ folder, replicates, modes, windows }: Tables, scenario: Scenario): PartSource {
  const opened = new Map<string, Promise<TableReader>>();
  // Opened when it is first read: a table that is damaged must not fail where nobody waits for it.
  const table = (name: 'runs' | 'windows') => {
    const reader = opened.get(name) ?? openTable(join(folder, `${name}.parquet`));
    opened.set(name, reader);
    return reader;
  };
  const whole = { first: 0, end: replicates };
  return {
    scenario,
    columns: columnsOf(scenario),
    modes,
    replicates,
    windows,
    async readRuns(column, range = whole) {
      const { start, end } = rowRange(range, modes.length);
      return (await table('runs')).readNumbers(column, start, end);
    },
    async readWindow(column, window, range = whole) {
      const rows = rowRange(range, modes.length * windows.length);
      return readEveryRow(await table('windows'), column, windows.length, windows.indexOf(window), rows);
    },
  };
}
