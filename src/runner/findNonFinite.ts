import type { FailedRun } from '../dataset/batch/batchFooter.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import { recordTable, type RecordTableName, recordTableNames } from '../dataset/recordTable.ts';
import type { GroupRecord } from '../model/groupRecord.ts';

/**
 * Runs of a group that returned a value which its column does not allow: infinite, or missing where the column is not
 * nullable. One failure for each mode, naming the first such value.
 *
 * @throws RangeError when the record has another number of values than its scenario asks for
 */
export function findNonFinite(record: GroupRecord, shape: DatasetShape): FailedRun[] {
  const failures = new Map<number, FailedRun>();
  for (const name of recordTableNames) {
    const values = valuesOf(record, name);
    if (values === undefined) continue;
    const { metrics, rowsPerGroup, rowsPerRun } = recordTable(name, shape);
    if (values.length !== rowsPerGroup * metrics) {
      throw new RangeError(
        `${name} of group ${record.group}: expected ${rowsPerGroup} rows of ${metrics} values, got ${values.length} values`,
      );
    }
    for (let i = 0; i < values.length; i++) {
      if (values[i] - values[i] === 0) continue;
      const { nullable, name: column } = (name === 'runs' ? shape.columns : shape.timeColumns)[i % metrics];
      if (nullable && Number.isNaN(values[i])) continue;
      const mode = Math.floor(i / metrics / rowsPerRun);
      if (failures.has(mode)) continue;
      failures.set(mode, {
        group: record.group,
        point: record.point,
        replicate: record.replicate,
        mode: shape.modes[mode],
        message: `${name}.${column}: expected a finite number${nullable ? ' or a missing one' : ''}, got ${values[i]}`,
      });
    }
  }
  return [...failures.values()];
}

function valuesOf(record: GroupRecord, name: RecordTableName): Float64Array | undefined {
  return record[name];
}
