import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from './readManifest.ts';

/** Names of the folders right below a folder that hold a finished data set, in the order of their letters. */
export function listDatasets(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, manifestFile)))
    .sort();
}
