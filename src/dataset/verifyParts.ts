import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatasetError } from './datasetError.ts';
import type { ManifestPart } from './manifest.ts';
import { openRegularFile } from './openRegularFile.ts';

/**
 * Compares parts of a data set with their SHA-256.
 *
 * @throws DatasetError naming all that differ
 */
export async function verifyParts(folder: string, parts: readonly ManifestPart[]): Promise<void> {
  const problems: string[] = [];
  for (const { file, sha256 } of parts) {
    const path = join(folder, file);
    const found = await hashFile(path);
    if (found !== sha256) problems.push(`${path}: expected SHA-256 ${sha256}, got ${found}`);
  }
  if (problems.length > 0) {
    throw new DatasetError(
      `${problems.join('\n')}\nThe data set was changed or damaged: the run of its scenario with --resume makes it again`,
    );
  }
}

async function hashFile(path: string): Promise<string> {
  if (!existsSync(path)) return 'no file';
  const { descriptor } = openRegularFile(path, 'a part of a data set');
  const hash = createHash('sha256');
  // The stream closes the file.
  await pipeline(createReadStream(path, { fd: descriptor }), hash);
  return hash.digest('hex');
}
