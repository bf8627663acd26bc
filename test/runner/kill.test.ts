import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTemporary } from '../../src/dataset/temporaryName.ts';
import { hashesOf } from './runFake.ts';

const root = mkdtempSync(join(tmpdir(), 'corule-kill-'));
afterAll(() => rmSync(root, { recursive: true }));
// Made of fakeProgram.ts by scripts/bundleForTests.mjs.
const program = fileURLToPath(new URL('../../.dist-tests/fakeProgram.js', import.meta.url));
const nightly = process.env['CORULE_NIGHTLY'] === '1';
let whole: Record<string, string> = {};

/** Runs the program, and kills it, with no chance to say a word, once `when` says so. */
function run(folder: string, when: () => boolean = () => false): Promise<{ killed: boolean; simulated: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    const timer = setInterval(() => when() && child.kill('SIGKILL'), 2);
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      if (signal === null && code !== 0) reject(new Error(stderr));
      else resolve({ killed: signal === 'SIGKILL', simulated: Number(stdout) });
    });
  });
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map(String);
  } catch {
    return [];
  }
}

const isBatch = (file: string) => /batch-\d+\.bin$/.test(file);

beforeAll(async () => {
  await run(join(root, 'whole'));
  whole = hashesOf(join(root, 'whole'));
});

/** Where the program is killed, as its files show it. */
const places: readonly (readonly [string, (files: readonly string[]) => boolean])[] = [
  [
    'while the first batch is being written',
    (files) => files.some((file) => isTemporary(file) && file.includes('batch-')),
  ],
  ['after some batches', (files) => files.filter(isBatch).length > 5],
  ['while a table is being written', (files) => files.some((file) => isTemporary(file) && file.includes('.parquet'))],
  ['between two tables', (files) => files.includes('runs.parquet')],
  ['before the summary', (files) => files.includes('points.parquet')],
  ['before the manifest', (files) => files.includes('summary.json')],
];

test.each(places)('killed %s: going on gives the bytes of an undisturbed run', async (place, isThere) => {
  const folder = join(root, place.replaceAll(' ', '-'));
  const { killed } = await run(folder, () => isThere(filesOf(folder)));
  expect(killed).toBe(true);
  expect(readdirSync(folder)).not.toContain('manifest.json');
  const batches = filesOf(folder).filter(isBatch).length;
  const { simulated } = await run(folder);
  expect(hashesOf(folder)).toEqual(whole);
  // What was finished was kept, and the log proves it.
  expect(simulated).toBe(4 * (60 - 4 * batches));
  expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain(`"runs":240,"runs_kept":${16 * batches}`);
});

test('what a killed program was writing beside the tables is not left there', async () => {
  const folder = join(root, 'leftovers');
  await run(folder, () => filesOf(folder).filter(isBatch).length > 5);
  writeFileSync(join(folder, 'ro-crate-metadata.json.elsewhere-7-0123abcd.tmp'), '{');
  writeFileSync(join(folder, 'notes.elsewhere-7-0123abcd.tmp'), 'somebody else’s');
  await run(folder);
  rmSync(join(folder, 'notes.elsewhere-7-0123abcd.tmp'));
  expect(hashesOf(folder)).toEqual(whole);
});

test.runIf(nightly)('killed two hundred times at any moment', { timeout: 3_600_000 }, async () => {
  const folder = join(root, 'often');
  let kills = 0;
  for (let i = 0; kills < 200; i++) {
    const start = performance.now();
    // Up to 4 s after its start, spread evenly.
    const after = (i * 619) % 4000;
    const { killed } = await run(folder, () => performance.now() - start > after);
    if (killed) kills++;
    if (!filesOf(folder).includes('manifest.json')) continue;
    // One that was killed after its manifest has left its working folder.
    if (killed) expect(hashesOf(folder)).toMatchObject(whole);
    else expect(hashesOf(folder)).toEqual(whole);
    rmSync(folder, { recursive: true });
  }
  await run(folder);
  expect(hashesOf(folder)).toEqual(whole);
});
