import { crc32 } from 'node:zlib';
import type { FailedRun } from '../dataset/batch/batchFooter.ts';
import { runMessage } from '../dataset/batch/runMessage.ts';
import type { SliceRecord } from '../dataset/batch/sliceRecord.ts';
import { recordTable, type RecordTableName, recordTableNames } from '../dataset/recordTable.ts';
import type { GroupRecord } from '../model/groupRecord.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import { findNonFinite } from './findNonFinite.ts';
import type { RunContext } from './runContext.ts';

/** Consecutive groups of one batch: the unit that is sent to a thread, sized by measured time. */
export interface Slice {
  readonly firstGroup: number;
  readonly groups: number;
}

/**
 * Runs the groups of a slice and lays their values out as they stand in a batch file.
 *
 * A run that throws or returns a number that is not finite is recorded as failed, and the others go on.
 */
export function runSlice(slice: Slice, context: RunContext): SliceRecord {
  const { plan, shape } = context;
  const recorded = Math.max(0, Math.min(slice.groups, shape.recordedGroups - slice.firstGroup));
  const sizeOf = (name: RecordTableName) => {
    const { rowsPerGroup, metrics } = recordTable(name, shape);
    return rowsPerGroup * metrics;
  };
  const sizes = { runs: sizeOf('runs'), windows: sizeOf('windows'), series: sizeOf('series') };
  const rows = {
    runs: new Float64Array(sizes.runs * slice.groups),
    windows: new Float64Array(sizes.windows * slice.groups),
    series: new Float64Array(sizes.series * recorded),
  };
  const seeds: string[] = [];
  const checks: number[] = [];
  const failures: FailedRun[] = [];
  const events: { json: Uint8Array<ArrayBuffer>; rows: number }[] = [];

  for (let i = 0; i < slice.groups; i++) {
    const outcome = runGroup(plan.groupAt(slice.firstGroup + i), context);
    failures.push(...outcome.failures);
    const record = outcome.failures.length === 0 ? outcome.record : undefined;
    seeds.push(record?.seed ?? '');
    let check = 0;
    for (const name of recordTableNames) {
      if (name === 'series' && i >= recorded) continue;
      const place = rows[name].subarray(i * sizes[name], (i + 1) * sizes[name]);
      const values = record?.[name];
      if (values !== undefined) place.set(values);
      check = crc32(new Uint8Array(place.buffer, place.byteOffset, place.byteLength), check);
    }
    checks.push(check);
    if (shape.events) events.push(encodeEvents(i < recorded ? record?.events : undefined));
  }
  return { ...slice, ...rows, seeds, checks, failures, lost: [], events };
}

function runGroup(
  group: PlannedGroup,
  context: RunContext,
): { readonly record?: GroupRecord; readonly failures: readonly FailedRun[] } {
  const { point, replicate } = group;
  try {
    const record = context.runGroup(group);
    if (record.failures.length > 0) {
      const failures = record.failures.map(({ mode, message }) => {
        return { group: group.index, point, replicate, mode, message: runMessage(message) };
      });
      return { record, failures };
    }
    return { record, failures: findNonFinite(record, context.shape) };
  } catch (error) {
    const message = runMessage(error instanceof Error ? error.message : String(error));
    return { failures: [{ group: group.index, point, replicate, mode: context.shape.modes[0], message }] };
  }
}

function encodeEvents(events: GroupRecord['events']): { json: Uint8Array<ArrayBuffer>; rows: number } {
  const json = new Uint8Array(Buffer.from(JSON.stringify(events ?? [])));
  return { json, rows: (events ?? []).reduce((total, ofMode) => total + ofMode.length, 0) };
}
