import { join } from 'node:path';
import { publishFile, workingFolder } from '../datasetFolder.ts';
import { encodeColumns, type Row } from '../encodeColumns.ts';
import type { ManifestPart } from '../manifest.ts';
import { ParquetFile } from '../parquet/parquetFile.ts';
import type { TableColumn } from '../tableColumn.ts';
import { tableMetadata } from '../tableMetadata.ts';
import type { CalibrationTableName } from './calibrationTableName.ts';

const rowsPerRowGroup = 6000;

/** Writes a table of a calibration and puts it in its place. */
export async function writeCalibrationTable(
  folder: string,
  name: CalibrationTableName,
  columns: readonly TableColumn[],
  rows: readonly Row[],
): Promise<ManifestPart> {
  const file = await ParquetFile.open(join(workingFolder(folder), `${name}.parquet`), columns);
  try {
    for (let first = 0; first < rows.length; first += rowsPerRowGroup) {
      await file.append(encodeColumns(columns, rows.slice(first, first + rowsPerRowGroup)));
    }
    const { sha256 } = await file.finish(tableMetadata(name, columns));
    await publishFile(folder, `${name}.parquet`);
    return { file: `${name}.parquet`, rows: rows.length, sha256 };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
