import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, manifestKind } from './readManifest.ts';

/** Names of the folders right below a folder that hold a finished data set of runs, in the order of their letters. */
export function listDatasets(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, manifestFile)))
    .filter((name) => manifestKind(join(folder, name)) !== 'calibration')
    .sort();
}
