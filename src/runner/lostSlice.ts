import { crc32 } from 'node:zlib';
import type { LostGroup } from '../dataset/batch/batchFooter.ts';
import type { SliceRecord } from '../dataset/batch/sliceRecord.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import { recordTable, type RecordTableName } from '../dataset/recordTable.ts';

/** The record of a group that could not be run: zeros in its place, and why. */
export function lostSlice(lost: LostGroup, shape: DatasetShape): SliceRecord {
  const zeros = (name: RecordTableName): Float64Array<ArrayBuffer> => {
    const { rowsPerGroup, metrics } = recordTable(name, shape);
    return new Float64Array(name === 'series' && lost.group >= shape.recordedGroups ? 0 : rowsPerGroup * metrics);
  };
  const rows = { runs: zeros('runs'), windows: zeros('windows'), series: zeros('series') };
  let check = 0;
  for (const { buffer } of Object.values(rows)) {
    // Of nothing the checksum begins anew, whatever came before.
    if (buffer.byteLength > 0) check = crc32(new Uint8Array(buffer), check);
  }
  return {
    firstGroup: lost.group,
    groups: 1,
    ...rows,
    seeds: [''],
    checks: [check],
    failures: [],
    lost: [lost],
    events: shape.events ? [{ json: new Uint8Array(Buffer.from('[]')), rows: 0 }] : [],
  };
}
