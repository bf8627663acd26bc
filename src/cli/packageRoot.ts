import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folder of the package, which holds `scenarios/` and `schema/`: the same when run from `src/` and from `dist/`.
 *
 * @throws Error when no package.json stands above this file.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('package.json: expected it above the program, got none; install corule again');
    folder = parent;
  }
  return folder;
}

/** Version of the package. */
export function readPackageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json: expected a version, got none; install corule again');
}
