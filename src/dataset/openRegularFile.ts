import { constants, existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { DatasetError } from './datasetError.ts';

/**
 * Opens a file of a data set for reading. A pipe or device in its place, which could keep its reader waiting for ever, is
 * refused; a link to a file is followed, as stores of large files put them.
 *
 * @param what - Whose place it is, such as `a table of a data set`.
 * @returns the file, to be closed, and its size in bytes
 * @throws DatasetError when there is none, or something else
 */
export async function openRegularFile(
  path: string,
  what: string,
): Promise<{ readonly file: FileHandle; readonly size: number }> {
  if (!existsSync(path)) throw new DatasetError(`${path}: expected ${what}, got no file`);
  // Opening a pipe waits for somebody who writes into it, unless it is opened so. Windows has no such pipes.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const status = await file.stat();
  if (status.isFile()) return { file, size: status.size };
  await file.close();
  throw new DatasetError(`${path}: expected ${what}, got ${status.isDirectory() ? 'a folder' : 'a pipe or device'}`);
}
