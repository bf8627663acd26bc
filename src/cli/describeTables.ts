import { join } from 'node:path';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { describedColumns } from '../dataset/describedColumns.ts';
import type { DescribedTable } from '../dataset/dictionary.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { manifestKind } from '../dataset/readManifest.ts';
import type { TableColumn } from '../dataset/tableColumn.ts';
import { openTable } from '../dataset/tableReader.ts';
import { calibrationColumns } from '../runner/calibration/calibrationTables.ts';
import { theTables } from '../runner/theTables.ts';

/**
 * The tables of a finished data set or calibration, with what their columns mean.
 *
 * @throws DatasetError when there is none, or a table is missing or damaged
 */
export async function describeTables(folder: string): Promise<DescribedTable[]> {
  const isCalibration = manifestKind(folder) === 'calibration';
  const { manifest } = isCalibration ? readCalibration(folder) : readDataset(folder);
  const definitions: Readonly<Record<string, readonly TableColumn[]>> = isCalibration
    ? calibrationColumns(manifest.scenario)
    : theTables(manifest.scenario);
  const described: DescribedTable[] = [];
  for (const { file } of manifest.parts) {
    const table = file.replace(/\.parquet$/, '');
    if (table === file) continue;
    const reader = await openTable(join(folder, file));
    described.push({ table, columns: describedColumns(reader, definitions[table] ?? []) });
  }
  return described;
}
