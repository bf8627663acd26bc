import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExplorerData } from '../../src/explorer/explorerData.ts';
import { storedDigest } from '../../src/explorer/storedDigest.ts';
import { runInProcess } from '../cli/runInProcess.ts';
import { executablePath, openPageFolder, type PageFolder, reason } from '../report/browser.ts';

describe.skipIf(executablePath === null)(`the model in a worker of the page${reason}`, () => {
  let pages: PageFolder;

  beforeAll(async () => {
    pages = await openPageFolder('worker');
  });

  afterAll(() => pages.close());

  test('gives every run of a data set bit for bit, under the page’s policy and without a request', async () => {
    const replicates = 4;
    const out = mkdtempSync(join(tmpdir(), 'corule-worker-data-'));
    const counted = ['--replicates', String(replicates), '--threads', '0'];
    const run = await runInProcess(
      ['run', 'scenarios/compare-entry-modes.yaml', ...counted, '--out', out, '--force'],
      process.cwd(),
    );
    expect(run.code).toBe(0);
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    rmSync(out, { recursive: true, force: true });
    const block = (id: string) => new RegExp(`id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? '';
    const data: ExplorerData = JSON.parse(block('explorer-data'));
    const model = new TextDecoder().decode(unzlibSync(Buffer.from(block('model-packed'), 'base64')));
    pages.write('report.html', html);
    const { page, complaints, requests, close } = await pages.open('report.html');
    const asked = data.modes.flatMap((mode) =>
      Array.from({ length: replicates }, (_, replicate) => ({ mode, replicate })),
    );
    const answers = await page.evaluate(
      ([source, scenario, runs]) =>
        new Promise<string[]>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
          const digests: string[] = [];
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
          worker.addEventListener('message', ({ data: answer }) => {
            if (answer.kind === 'replay') digests.push(answer.replay.digest);
            if (answer.kind === 'problem') reject(new Error(answer.problems.join()));
            if (digests.length === runs.length) resolve(digests);
          });
          worker.postMessage({ kind: 'open', id: 0, scenario, language: 'en' });
          for (const one of runs) worker.postMessage({ kind: 'replay', id: 1, settings: [], ...one });
        }),
      [model, data.scenario, asked] as const,
    );
    const stored = asked.map(({ mode, replicate }) => data.stored && storedDigest(data.stored, mode, replicate));
    expect(answers).toEqual(stored);
    expect(asked).toHaveLength(5 * replicates);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
    await close();
  });
});
