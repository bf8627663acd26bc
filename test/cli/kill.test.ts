import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashesOf } from '../runner/runFake.ts';
import { builtProgram } from './builtProgram.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-kill-'));
afterAll(() => rmSync(cwd, { recursive: true }));
let main = '';

/** Runs corule, and kills it, with no chance to say a word, once `when` says so. */
function run(
  args: readonly string[],
  when: () => boolean = () => false,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    const timer = setInterval(() => {
      if (when()) child.kill('SIGKILL');
    }, 5);
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve({ code, stderr });
    });
  });
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(cwd, folder), { recursive: true }).map(String);
  } catch {
    return [];
  }
}

const hashes = (folder: string) => hashesOf(join(cwd, folder));

beforeAll(async () => {
  main = builtProgram();
  // 83 groups a batch: two batches, the second a small one.
  writeFileSync(join(cwd, 'site.yaml'), 'name: site\nreplicates: 100\nweeks: 60\nentry_week: 20\n');
  expect((await run(['run', 'site.yaml', '--out', 'whole', '--quiet', '--threads', '2'])).code).toBe(0);
}, 120_000);

const isBatch = (file: string) => /batch-\d+\.bin$/.test(file);

test('killed after half of its runs, --resume gives the bytes of an undisturbed run', async () => {
  const folder = 'killed';
  const args = ['run', 'site.yaml', '--out', folder, '--quiet', '--threads', '2'];
  const killed = await run(args, () => filesOf(folder).some(isBatch));
  expect(killed.code).toBeNull();
  expect(readdirSync(join(cwd, folder))).not.toContain('manifest.json');
  const resumed = await run([...args, '--resume']);
  expect(resumed.stderr).toBe('');
  expect(resumed.code).toBe(0);
  expect(hashes(folder)).toEqual(hashes('whole'));
  // It proves itself in the log: what was finished was kept.
  const starts = readFileSync(join(cwd, folder, 'log.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"started"'));
  const { runs_kept: runsKept }: { runs_kept: number } = JSON.parse(starts.at(-1) ?? '');
  expect(runsKept).toBe(4 * 83);
});
