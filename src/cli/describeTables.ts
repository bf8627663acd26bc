import { join } from 'node:path';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { describedColumns } from '../dataset/describedColumns.ts';
import type { DescribedTable } from '../dataset/dictionary.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { manifestKind } from '../dataset/readManifest.ts';
import { openTable } from '../dataset/tableReader.ts';
import { theTables } from '../runner/theTables.ts';

/**
 * The tables of a finished data set or calibration, with what their columns mean.
 *
 * @throws DatasetError when there is none, or a table is missing or damaged
 */
export async function describeTables(folder: string): Promise<DescribedTable[]> {
  const kind = manifestKind(folder) ?? 'runs';
  const { manifest } = kind === 'calibration' ? readCalibration(folder) : readDataset(folder);
  const definitions = theTables(manifest.scenario, kind);
  const described: DescribedTable[] = [];
  for (const { file } of manifest.parts) {
    const table = file.replace(/\.parquet$/, '');
    if (table === file) continue;
    const reader = await openTable(join(folder, file));
    described.push({ table, columns: describedColumns(reader, definitions[table] ?? []) });
  }
  return described;
}
