import { open, rm } from 'node:fs/promises';
import { giveName } from './giveName.ts';
import { temporaryName } from './temporaryName.ts';

/** Writes a file under a temporary name beside it, waits for the disk, then gives it its name; failing leaves nothing. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  const file = await open(temporary, 'w');
  try {
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await giveName(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
