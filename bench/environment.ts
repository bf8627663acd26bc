import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';

/** What was measured, and on what. */
export interface Environment {
  readonly date: string;
  /** Commit from which dist/ was built. */
  readonly commit: string;
  /** Whether a source is newer than dist/: what is measured is not what is in src/. */
  readonly isStale: boolean;
  /** Whether src/ differs from the commit. */
  readonly isModified: boolean;
  readonly node: string;
  readonly cores: number;
  /** Processes that wanted a core in the last minute, at the start of the benchmark. */
  readonly load: number;
}

/** Looks at the checkout and the machine. */
export function readEnvironment(root: string): Environment {
  const stamp = join(root, 'dist', 'build.json');
  const { commit }: { readonly commit: string } = JSON.parse(readFileSync(stamp, 'utf8'));
  const built = statSync(stamp).mtimeMs;
  const sources = ['src', 'workers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  );
  return {
    date: new Date().toISOString(),
    commit,
    isStale: sources.some((file) => file.endsWith('.ts') && statSync(file).mtimeMs > built),
    isModified: hasChanges(root, commit),
    node: process.version,
    cores: availableParallelism(),
    load: currentLoad(),
  };
}

/** Processes that wanted a core in the last minute. */
export function currentLoad(): number {
  return Number(loadavg()[0].toFixed(2));
}

/** Outside a checkout nothing is known, and nothing is said. */
function hasChanges(root: string, commit: string): boolean {
  try {
    const args = ['diff', '--name-only', commit, '--', 'src', 'workers'];
    return execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}
