import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatasetError } from './datasetError.ts';
import type { ManifestPart } from './manifest.ts';
import { manifestFile, type ManifestKind } from './readManifest.ts';
import { quoteWord } from './quoteWord.ts';
import { openRegularFile } from './openRegularFile.ts';

/**
 * Compares parts of a data set with their SHA-256.
 *
 * @throws DatasetError naming all that differ, what to do, and then the checksums
 */
export async function verifyParts(
  folder: string,
  parts: readonly ManifestPart[],
  kind: ManifestKind = 'runs',
): Promise<void> {
  const problems: string[] = [];
  const changed: string[] = [];
  for (const { file, sha256 } of parts) {
    const path = join(folder, file);
    const found = await hashFile(path);
    if (found === sha256) continue;
    changed.push(file);
    problems.push(`  ${file}: expected SHA-256 ${sha256}, got ${found}`);
  }
  if (changed.length === 0) return;
  const what = `${changed.join(', ')} ${changed.length === 1 ? 'was' : 'were'} changed or damaged`;
  throw new DatasetError(
    `${folder}: ${what} since the data set was finished; make it again with\n  ${makeAgain(folder, kind)}\n${problems.join('\n')}`,
  );
}

/** From the scenario in the manifest, which has the options of the command line in it. */
function makeAgain(folder: string, kind: ManifestKind): string {
  const what = `${quoteWord(join(folder, manifestFile))} --out ${quoteWord(folder)}`;
  return kind === 'runs' ? `corule run ${what} --resume` : `corule calibrate ${what} --force`;
}

async function hashFile(path: string): Promise<string> {
  if (!existsSync(path)) return 'no file';
  const { descriptor } = openRegularFile(path, 'a part of a data set');
  const hash = createHash('sha256');
  // The stream closes the file.
  await pipeline(createReadStream(path, { fd: descriptor }), hash);
  return hash.digest('hex');
}
