import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * The compiled program, built first where it is not current: for tests that start it many times, which takes ten times as
 * long from the sources.
 *
 * @returns path of its main module
 * @throws Error when it cannot be built
 */
export function builtProgram(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`build: expected to succeed, got: ${stderr}`);
  return fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
}
