import { join } from 'node:path';
import { checkRunRows } from './checkRunRows.ts';
import { DatasetError } from './datasetError.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './readManifest.ts';
import type { TableName } from './tableName.ts';
import { openTable, type TableReader } from './tableReader.ts';
import { verifyParts } from './verifyParts.ts';

/** A finished data set; its tables are opened when they are first asked for and read a column at a time. */
export interface Dataset {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Opens a table. @throws DatasetError when it is missing or damaged */
  table(name: TableName): Promise<TableReader>;
  /** All values of a column of numbers; NaN where there is no value. */
  readColumn(table: TableName, column: string): Promise<Float64Array>;
  /** All values of a column of texts. */
  readStrings(table: TableName, column: string): Promise<string[]>;
  /** Compares every part with its SHA-256. @throws DatasetError naming all that differ */
  verify(): Promise<void>;
}

/**
 * Opens a finished data set.
 *
 * @throws DatasetError when the folder holds none, or its manifest is damaged
 * @example const loss = await readDataset('results/my-site').readColumn('runs', 'autonomy_loss_operators');
 */
export function readDataset(folder: string): Dataset {
  return openDataset(folder, readManifest(folder));
}

/** A data set whose manifest is at hand: that of a folder about to be finished has not been written yet. */
export function openDataset(folder: string, manifest: Manifest): Dataset {
  const tables = new Map<TableName, Promise<TableReader>>();
  function table(name: TableName): Promise<TableReader> {
    const opened = tables.get(name) ?? openPart(name);
    tables.set(name, opened);
    return opened;
  }
  async function openPart(name: TableName): Promise<TableReader> {
    const path = join(folder, `${name}.parquet`);
    const opened = await openTable(path);
    const part = manifest.parts.find(({ file }) => file === `${name}.parquet`);
    if (opened.rows === part?.rows) {
      if (name === 'runs') await checkRunRows(opened, manifest, path);
      return opened;
    }
    throw new DatasetError(`${path}: expected ${part?.rows ?? 'no'} rows, as manifest.json says, got ${opened.rows}`);
  }
  return {
    folder,
    manifest,
    table,
    async readColumn(name, column) {
      return (await table(name)).readNumbers(column);
    },
    async readStrings(name, column) {
      return (await table(name)).readTexts(column);
    },
    verify: () => verifyParts(folder, manifest.parts),
  };
}
