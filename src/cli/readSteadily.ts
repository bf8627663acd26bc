import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError } from '../dataset/datasetError.ts';
import { isSystemError } from '../dataset/isSystemError.ts';
import { manifestFile } from '../dataset/readManifest.ts';

/**
 * Reads data sets that nobody writes to meanwhile: a run that goes on to more replicates, or is begun by force, takes the
 * manifest away before it replaces a table, so that what was read with the same manifest at both ends is of one data set.
 *
 * @param folders - that are read
 * @throws DatasetError when one was written to, whatever the reading came to
 */
export async function readSteadily<Result>(folders: readonly string[], read: () => Promise<Result>): Promise<Result> {
  const before = folders.map(nameManifest);
  const check = () => {
    const changed = folders.find((folder, i) => nameManifest(folder) !== before[i]);
    if (changed === undefined) return;
    throw new DatasetError(
      `${changed}: expected a data set that stays as it is, got one that was written to while it was read; wait for the run ` +
        'that writes it (corule status), then try again',
    );
  };
  let result: Result;
  try {
    result = await read();
  } catch (error) {
    if (error instanceof DatasetError || isSystemError(error)) check();
    throw error;
  }
  check();
  return result;
}

/** Which file the manifest is: another one, with the same content or not, was written in between. */
function nameManifest(folder: string): string | undefined {
  const status = statSync(join(folder, manifestFile), { bigint: true, throwIfNoEntry: false });
  return status === undefined ? undefined : [status.dev, status.ino, status.mtimeNs, status.size].join();
}
