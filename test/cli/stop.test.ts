import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { inspectFolder, workingFolder } from '../../src/dataset/datasetFolder.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-stop-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts a long run, sends a signal once a batch is being written, and waits for the end. */
function stopRun(signal: NodeJS.Signals, folder: string): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', tsx, main, 'run', 'long.yaml', '--out', folder, '--threads', '1'],
      { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    const timer = setInterval(() => {
      if (batchesIn(folder).length === 0) return;
      clearInterval(timer);
      child.kill(signal);
    }, 50);
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve({ code, stderr });
    });
  });
}

function batchesIn(folder: string): string[] {
  try {
    return readdirSync(workingFolder(join(cwd, folder))).filter((file) => file.startsWith('batch-'));
  } catch {
    return [];
  }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops the run, says what is kept, and exits with %i', async (signal, code) => {
  writeFileSync(join(cwd, 'long.yaml'), 'name: long\nreplicates: 200000\nweeks: 104\nentry_week: 52\n');
  const result = await stopRun(signal, signal);
  expect(result.code).toBe(code);
  expect(result.stderr).toMatch(
    new RegExp(String.raw`${signal}: stopped; finished batches are kept in ${signal}/unfinished\..*--resume goes on`),
  );
  expect(readdirSync(workingFolder(join(cwd, signal))).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  expect(inspectFolder(join(cwd, signal)).kind).toBe('unfinished');
});
