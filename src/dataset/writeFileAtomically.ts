import { open, rename } from 'node:fs/promises';

/** Writes a file under a temporary name beside it, waits for the disk, then gives it its name. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(`${path}.tmp`, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.tmp`, path);
}
