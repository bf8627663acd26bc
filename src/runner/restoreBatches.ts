import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { FailedRun } from '../dataset/batch/batchFooter.ts';
import { BatchWriter } from '../dataset/batch/batchWriter.ts';
import { buildInformation } from '../dataset/buildInformation.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { workingFolder } from '../dataset/datasetFolder.ts';
import type { Manifest } from '../dataset/manifest.ts';
import { openDataset } from '../dataset/readDataset.ts';
import { recordTable, type RecordTableName, recordTableNames } from '../dataset/recordTable.ts';
import { failedRuns } from '../dataset/failedRuns.ts';
import { batchKey } from '../dataset/runKey.ts';
import { TableCursor } from '../dataset/tableCursor.ts';
import { planRuns } from '../plan/planRuns.ts';
import { batchFileName } from './batchFileName.ts';
import type { PreparedRun } from './preparedRun.ts';

/** Whether the runs of a finished data set are among those of a run with at least as many replicates of the same. */
export function canExtend(earlier: Manifest, run: Pick<PreparedRun, 'batches' | 'plan'>): boolean {
  return (
    earlier.plan.replicates <= run.plan.replicates &&
    earlier.corule.version === buildInformation().version &&
    batchKey(earlier.scenario, planRuns(earlier.scenario)) === run.batches
  );
}

/**
 * Makes the batches of a finished data set again from its tables, so that a run with more replicates keeps its runs.
 *
 * Batches with recorded events are left out, and so is one that both plans cut differently: they are simulated again.
 *
 * @throws DatasetError when the data set is of another run, or was changed since
 */
export async function restoreBatches(earlier: Manifest, run: PreparedRun, folder: string): Promise<void> {
  if (!canExtend(earlier, run)) {
    throw new DatasetError(`${folder}: expected a folder without a finished data set, got one; replace it by force`);
  }
  const dataset = openDataset(folder, earlier);
  await dataset.verify();
  const { plan, shape, batchPlan } = run;
  const failures = failuresByGroup(earlier, run);
  const cursors = new Map<RecordTableName, TableCursor>();
  for (const name of recordTableNames) {
    const { columns, keys } = recordTable(name, shape);
    cursors.set(
      name,
      new TableCursor(
        await dataset.table(name),
        columns.slice(keys).map((column) => column.name),
      ),
    );
  }
  const seeds = await dataset.readStrings('runs', 'seed');
  const groupsThere = Math.min(plan.groups, earlier.plan.points * earlier.plan.replicates);
  let seedRow = 0;

  for (let index = 0; index < batchPlan.batches; index++) {
    const batch = batchPlan.batchAt(index);
    if (batch.firstGroup + batch.groups > groupsThere) break;
    const isKept = !shape.events || batch.firstGroup >= shape.recordedGroups;
    const path = join(workingFolder(folder), batchFileName(index));
    const writer = isKept ? await BatchWriter.open(path, run.batches, batch, shape) : undefined;
    for (let group = batch.firstGroup; group < batch.firstGroup + batch.groups; group++) {
      const failed = failures.get(group) ?? [];
      const rows = { runs: new Float64Array(), windows: new Float64Array(), series: new Float64Array() };
      let check = 0;
      for (const name of recordTableNames) {
        if (name === 'series' && group >= shape.recordedGroups) continue;
        const { rowsPerGroup, metrics } = recordTable(name, shape);
        rows[name] = new Float64Array(rowsPerGroup * metrics);
        if (failed.length === 0) await cursors.get(name)?.take(rowsPerGroup, rows[name]);
        check = crc32(new Uint8Array(rows[name].buffer), check);
      }
      const seed = failed.length === 0 ? seeds[seedRow] : '';
      if (failed.length === 0) seedRow += plan.modes.length;
      await writer?.write({
        firstGroup: group,
        groups: 1,
        ...rows,
        seeds: [seed],
        checks: [check],
        failures: failed,
        lost: [],
        events: shape.events ? [{ json: new Uint8Array(Buffer.from('[]')), rows: 0 }] : [],
      });
    }
    await writer?.finish();
  }
}

function failuresByGroup(earlier: Manifest, { plan }: PreparedRun): Map<number, FailedRun[]> {
  const failures = new Map<number, FailedRun[]>();
  for (const { point, replicate, mode, message } of failedRuns(earlier)) {
    const group = plan.groupOf(point, replicate)?.index;
    if (group === undefined) continue;
    failures.set(group, [...(failures.get(group) ?? []), { group, point, replicate, mode, message }]);
  }
  return failures;
}
