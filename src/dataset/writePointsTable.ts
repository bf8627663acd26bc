import { join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import type { ScaledValue } from '../scenario/scale.ts';
import { encodeColumns } from './encodeColumns.ts';
import { ParquetFile, type WrittenFile } from './parquet/parquetFile.ts';
import { parameterColumns } from './datasetShape.ts';
import { keyColumn, parameterColumn, type TableColumn } from './tableColumn.ts';
import { tableMetadata } from './tableMetadata.ts';

const rowsPerRowGroup = 6000;

/** Columns of points.parquet. */
export function pointColumns(plan: Plan): TableColumn[] {
  return [
    keyColumn('point', 'integer', { en: 'Design point, from 0', fr: 'Point du plan, à partir de 0' }),
    ...parameterColumns(plan).map(parameterColumn),
  ];
}

/** Writes points.parquet: a row per design point. */
export async function writePointsTable(folder: string, plan: Plan): Promise<WrittenFile> {
  const columns = pointColumns(plan);
  const file = await ParquetFile.open(join(folder, 'points.parquet'), columns);
  try {
    for (let first = 0; first < plan.points; first += rowsPerRowGroup) {
      const rows = Math.min(rowsPerRowGroup, plan.points - first);
      await file.append(
        encodeColumns(
          columns,
          Array.from({ length: rows }, (_, i) => [first + i, ...(plan.design?.valuesAt(first + i).map(written) ?? [])]),
        ),
      );
    }
    return await file.finish(tableMetadata('points', columns));
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** True and false are written as words. */
function written(value: ScaledValue): number | string {
  return typeof value === 'boolean' ? String(value) : value;
}
