import { reportPages } from './reportPage.ts';
import { existsSync, lstatSync, readdirSync, rmdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crateFile } from './crate/formatCrate.ts';
import { DatasetError } from './datasetError.ts';
import { lockFile, lockFolder } from './folderLock.ts';
import { giveName } from './giveName.ts';
import type { Manifest } from './manifest.ts';
import { readJsonFile } from './readJsonFile.ts';
import { manifestFile, readManifest } from './readManifest.ts';
import { tableNames } from './tableName.ts';
import { isTemporary, nameWithoutTemporary, temporaryName } from './temporaryName.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** Folder inside a data set’s folder in which an unfinished run keeps its batches; not hidden, since what uploads folders leaves hidden ones out. */
const workingName = 'unfinished';

/** Name of the note in a working folder that says which run it belongs to. */
export const noteFile = 'run.json';

/** Files that a finished data set may hold, and no others. */
export const datasetFiles: readonly string[] = [
  manifestFile,
  ...tableNames.map((name) => `${name}.parquet`),
  'summary.json',
  ...reportPages,
  crateFile,
  'log.jsonl',
];

/** What `corule report --shared-assets` puts beside them. */
const sharedAsset = 'plotly.min.js';

/** A kind of data set, as its folder shows it. */
export interface FolderContent<Content> {
  /** Files that a finished one may hold. */
  readonly files: readonly string[];
  /** Reads its manifest. @throws DatasetError */
  read(folder: string): Content;
}

const runs: FolderContent<Manifest> = { files: datasetFiles, read: readManifest };

/** What stands in a folder into which a data set is to be written. */
export type FolderState<Content = Manifest> =
  | { readonly kind: 'free' }
  | { readonly kind: 'finished'; readonly manifest: Content }
  /** `key` is undefined where the run was stopped before it wrote anything of use. */
  | { readonly kind: 'unfinished'; readonly key: string | undefined }
  /** Something else is there: it is never overwritten. */
  | { readonly kind: 'foreign'; readonly file: string };

/** Folder of the batches of an unfinished run. */
export function workingFolder(folder: string): string {
  return join(folder, workingName);
}

/**
 * Looks at a folder into which the runs of a scenario are to be written.
 *
 * @throws DatasetError when it holds a damaged data set
 */
export function inspectFolder(folder: string): FolderState {
  return inspectFolderFor(folder, runs);
}

/** Looks at a folder into which a data set of a kind is to be written; see {@link inspectFolder}. */
export function inspectFolderFor<Content>(folder: string, content: FolderContent<Content>): FolderState<Content> {
  if (!existsSync(folder)) return { kind: 'free' };
  const files = readdirSync(folder);
  const foreign = files.find((file) => !isOurs(file, content.files)) ?? foreignWorkingFolder(folder, files);
  if (foreign !== undefined) return { kind: 'foreign', file: foreign };
  if (files.includes(manifestFile)) {
    if (isForeignManifest(folder)) return { kind: 'foreign', file: manifestFile };
    return { kind: 'finished', manifest: content.read(folder) };
  }
  // Files with the names of a data set and no working folder are somebody else’s: a run begins with its working folder.
  if (files.length > 0 && !files.includes(workingName)) return { kind: 'foreign', file: files[0] };
  return files.length === 0 ? { kind: 'free' } : { kind: 'unfinished', key: readKey(folder) };
}

/** Notes which calibration a working folder belongs to; runs say more, see `noteRun`. */
export async function noteKey(folder: string, key: string): Promise<void> {
  await writeFileAtomically(join(workingFolder(folder), noteFile), `${JSON.stringify({ key })}\n`);
}

/** Moves a file that is complete and on disk from the working folder to its place. */
export async function publishFile(folder: string, file: string): Promise<void> {
  await giveName(join(workingFolder(folder), file), join(folder, file));
}

/**
 * Removes the working folder of a data set that is finished.
 *
 * It gets another name first: whoever still writes a batch on another machine finds it gone at once, and does not fill it
 * while it is emptied.
 */
export async function closeFolder(folder: string): Promise<void> {
  const closing = temporaryName(workingFolder(folder));
  try {
    await rename(workingFolder(folder), closing);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  await rm(closing, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes a working folder in which nothing is left; one that holds batches stays. */
export function leaveFolder(folder: string): void {
  try {
    rmdirSync(workingFolder(folder));
  } catch {
    // It is gone, or in use.
  }
}

/** Removes the working folder that a run left beside its finished data set, which was ended after its last file. */
export async function tidyFolder(folder: string): Promise<void> {
  for (const file of readdirSync(folder)) {
    if (isTemporary(file)) await rm(join(folder, file), { recursive: true, force: true });
  }
  if (!existsSync(workingFolder(folder))) return;
  const lock = await lockFolder(workingFolder(folder));
  await closeFolder(folder);
  lock.release();
}

/**
 * Removes the files of a data set, finished or not, and nothing else. The manifest goes first, and the lock stays: a
 * folder that is half cleared is one of an unfinished run.
 */
export async function clearFolder(folder: string, files: readonly string[] = datasetFiles): Promise<void> {
  for (const file of [...files, sharedAsset]) await rm(join(folder, file), { force: true });
  await removeTemporaries(folder, files);
  const working = workingFolder(folder);
  for (const file of existsSync(working) ? readdirSync(working) : []) {
    if (file !== lockFile) await rm(join(working, file), { recursive: true, force: true });
  }
}

/** Removes what programs that were killed were writing; whoever calls it holds the lock. */
export async function removeTemporaries(folder: string, files: readonly string[] = datasetFiles): Promise<void> {
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (isTemporary(file) && isOurs(file, files)) await rm(join(folder, file), { recursive: true, force: true });
  }
}

/** A working folder is cleared: one that is a link would lead to what is not ours, and a file is somebody else’s. */
function foreignWorkingFolder(folder: string, files: readonly string[]): string | undefined {
  if (!files.includes(workingName)) return undefined;
  const status = lstatSync(workingFolder(folder), { throwIfNoEntry: false });
  return status === undefined || status.isDirectory() ? undefined : workingName;
}

function isOurs(file: string, files: readonly string[]): boolean {
  const name = nameWithoutTemporary(file);
  return name === workingName || name === sharedAsset || files.includes(name);
}

/** Undefined where there is none, or it is damaged: batches carry the key as well, and are compared with it. */
function readKey(folder: string): string | undefined {
  const run = readObject(join(workingFolder(folder), noteFile));
  return typeof run?.['key'] === 'string' ? run['key'] : undefined;
}

/** Other programs have files of that name; one that does not even parse may be a damaged one of ours. */
function isForeignManifest(folder: string): boolean {
  const content = readObject(join(folder, manifestFile));
  return content !== undefined && content['corule'] === undefined;
}

/** Undefined where there is no file, or no JSON object in it. */
function readObject(path: string): Readonly<Record<string, unknown>> | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const content = readJsonFile(path, 'a JSON object');
    return typeof content === 'object' && content !== null ? { ...content } : undefined;
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}
