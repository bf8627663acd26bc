import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { DatasetError } from '../datasetError.ts';

/**
 * Opens the file of a batch for reading; batches travel, and a pipe or device in the place of one would keep its reader
 * waiting for ever.
 *
 * @returns descriptor, to be closed, and size in bytes
 * @throws DatasetError when something else than a file stands there
 */
export function openBatchFile(path: string): { readonly file: number; readonly size: number } {
  // Opening a pipe waits for somebody who writes into it, unless it is opened so. Windows has no such pipes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const status = fstatSync(file);
  if (status.isFile()) return { file, size: status.size };
  closeSync(file);
  const got = status.isDirectory() ? 'a folder' : 'a pipe or device';
  throw new DatasetError(`${path}: expected the file of a batch, got ${got}; delete it`);
}
