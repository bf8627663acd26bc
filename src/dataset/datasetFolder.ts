import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { manifestFile, readManifest } from './readManifest.ts';
import { tableNames } from './tableName.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** Folder inside a data set’s folder in which an unfinished run keeps its batches. */
const workingName = '.unfinished';
const keyFile = 'run.json';

/** Files that a finished data set may hold, and no others. */
export const datasetFiles: readonly string[] = [
  manifestFile,
  ...tableNames.map((name) => `${name}.parquet`),
  'summary.json',
  'report.html',
  'log.jsonl',
];

/** What `corule report --shared-assets` puts beside them. */
const sharedAsset = 'plotly.min.js';

/** What stands in a folder into which a data set is to be written. */
export type FolderState =
  | { readonly kind: 'free' }
  | { readonly kind: 'finished'; readonly manifest: Manifest }
  /** `key` is undefined where the run was stopped before it wrote anything of use. */
  | { readonly kind: 'unfinished'; readonly key: string | undefined }
  /** Something else is there: it is never overwritten. */
  | { readonly kind: 'foreign'; readonly file: string };

/** Folder of the batches of an unfinished run. */
export function workingFolder(folder: string): string {
  return join(folder, workingName);
}

/**
 * Looks at a folder.
 *
 * @throws DatasetError when it holds a damaged data set
 */
export function inspectFolder(folder: string): FolderState {
  if (!existsSync(folder)) return { kind: 'free' };
  const files = readdirSync(folder);
  const foreign = files.find((file) => !isOurs(file));
  if (foreign !== undefined) return { kind: 'foreign', file: foreign };
  if (files.includes(manifestFile)) return { kind: 'finished', manifest: readManifest(folder) };
  return files.length === 0 ? { kind: 'free' } : { kind: 'unfinished', key: readKey(folder) };
}

/** Makes the folder and its working folder, and notes which run they belong to. */
export async function openFolder(folder: string, key: string): Promise<void> {
  await mkdir(workingFolder(folder), { recursive: true });
  await writeFileAtomically(join(workingFolder(folder), keyFile), `${JSON.stringify({ key })}\n`);
}

/** Moves a file that is complete and on disk from the working folder to its place. */
export async function publishFile(folder: string, file: string): Promise<void> {
  await rename(join(workingFolder(folder), file), join(folder, file));
}

/** Removes the working folder of a data set that is finished. */
export async function closeFolder(folder: string): Promise<void> {
  await rm(workingFolder(folder), { recursive: true, force: true });
}

/** Removes the files of a data set, finished or not, and nothing else. The manifest goes first. */
export async function clearFolder(folder: string): Promise<void> {
  for (const file of [...datasetFiles, sharedAsset]) await rm(join(folder, file), { force: true });
  await closeFolder(folder);
}

function isOurs(file: string): boolean {
  return (
    file === workingName ||
    file === sharedAsset ||
    datasetFiles.includes(file) ||
    datasetFiles.includes(file.replace(/\.tmp$/, ''))
  );
}

function readKey(folder: string): string | undefined {
  const path = join(workingFolder(folder), keyFile);
  if (!existsSync(path)) return undefined;
  const run: { key: string } = JSON.parse(readFileSync(path, 'utf8'));
  return run.key;
}
