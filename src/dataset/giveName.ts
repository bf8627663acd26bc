import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Codes with which systems say that folders cannot be synchronised there: the rename stands all the same. */
const unsupported = new Set(['EINVAL', 'EPERM', 'EISDIR', 'EACCES', 'ENOTSUP', 'EBADF']);

/** Gives a file that is on disk its name, and waits until the name is on disk as well. */
export async function giveName(temporary: string, path: string): Promise<void> {
  await rename(temporary, path);
  try {
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unsupported.has(String(error.code)))) throw error;
  }
}
