import { closeSync, constants, existsSync, fstatSync, openSync } from 'node:fs';
import { DatasetError } from './datasetError.ts';

/**
 * Opens a file of a data set for reading. A pipe or device in its place, which could keep its reader waiting for ever, is
 * refused; a link to a file is followed, as stores of large files put them.
 *
 * Without waiting for another thread: hundreds of columns are read one by one, and to be told that a file is open takes
 * longer than to open it.
 *
 * @param what - Whose place it is, such as `a table of a data set`.
 * @returns the descriptor, to be closed, and its size in bytes
 * @throws DatasetError when there is none, or something else
 */
export function openRegularFile(path: string, what: string): { readonly descriptor: number; readonly size: number } {
  if (!existsSync(path)) throw new DatasetError(`${path}: expected ${what}, got no file`);
  // Opening a pipe waits for somebody who writes into it, unless it is opened so. Windows has no such pipes.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const status = fstatSync(descriptor);
  if (status.isFile()) return { descriptor, size: status.size };
  closeSync(descriptor);
  throw new DatasetError(`${path}: expected ${what}, got ${status.isDirectory() ? 'a folder' : 'a pipe or device'}`);
}
