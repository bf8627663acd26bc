import type { Batch } from '../../plan/planBatches.ts';
import type { DatasetShape } from '../datasetShape.ts';
import { type RecordTableName, recordTable } from '../recordTable.ts';

/** Where the rows of one table stand in a batch file. */
export interface BatchSection {
  /** First byte. */
  readonly start: number;
  /** Groups that have rows here: all, or in `series` those that are recorded. */
  readonly groups: number;
  /** Bytes of one group: rows × metrics doubles, little-endian, row-major. */
  readonly groupBytes: number;
}

/** Where everything stands in a batch file: a function of plan and shape, so tasks may write in any order. */
export interface BatchLayout {
  readonly sections: Readonly<Record<RecordTableName, BatchSection>>;
  /** Where events, and after them the footer, begin. */
  readonly end: number;
}

/** Layout of the file of one batch. */
export function batchLayout(batch: Batch, shape: DatasetShape): BatchLayout {
  const recorded = Math.max(0, Math.min(batch.groups, shape.recordedGroups - batch.firstGroup));
  let end = 0;
  const section = (name: RecordTableName, groups: number): BatchSection => {
    const { rowsPerGroup, metrics } = recordTable(name, shape);
    const groupBytes = rowsPerGroup * metrics * Float64Array.BYTES_PER_ELEMENT;
    const start = end;
    end += groups * groupBytes;
    return { start, groups, groupBytes };
  };
  const sections = {
    runs: section('runs', batch.groups),
    windows: section('windows', batch.groups),
    series: section('series', recorded),
  };
  return { sections, end };
}
