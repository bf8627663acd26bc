import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import { answerPart } from '../../src/analysis/parts/answerPart.ts';
import { datasetSource } from '../../src/analysis/datasetSource.ts';
import { writeSummary } from '../../src/analysis/writeSummary.ts';
import { concludeRun } from '../../src/cli/concludeRun.ts';
import { type Dataset, readDataset } from '../../src/dataset/readDataset.ts';
import type { LaterThreads } from '../../src/runner/laterThreads.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runScenario } from '../../src/runner/runScenario.ts';
import { TaskLost } from '../../src/runner/taskLost.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-columns-'));
const scenario = parseScenario(
  'name: columns\nweeks: 52\nentry_week: 20\nmeasure_weeks: 26\nreplicates: 6\nplacebo: true\n',
).scenario;
let dataset: Dataset;
let plain: string;
/** Requests that were answered by the threads of the pool. */
let answered = 0;

beforeAll(async () => {
  const conclusions = concludeRun();
  await runScenario(scenario, {
    folder,
    threads: 2,
    signal: new AbortController().signal,
    progress: silentProgress,
    summarise: (written, threads) => {
      const counted: LaterThreads = {
        atOnce: threads!.atOnce,
        async ask(request) {
          const answer = await threads!.ask(request);
          answered += 1;
          return answer;
        },
      };
      return conclusions.summarise(written, counted);
    },
  });
  dataset = readDataset(folder);
  plain = writeSummary(await analyseDataset(await datasetSource(dataset)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The summary where requests are answered so. */
async function summaryWith(ask: LaterThreads['ask']): Promise<string> {
  return writeSummary(await analyseDataset(await datasetSource(dataset), { threads: { atOnce: 3, ask } }));
}

describe('parts of a summary that are made on threads', () => {
  it('give the bytes that one process gives, and all of them are done there', async () => {
    expect(readFileSync(join(folder, 'summary.json'), 'utf8')).toBe(plain);
    const { columns } = await datasetSource(dataset);
    // Opinions, family, two other windows, drift, ledger, and the columns a dozen at a time.
    expect(answered).toBe(6 + Math.ceil(columns.length / 12));
  });

  it('are taken over when a thread ends', async () => {
    let asked = 0;
    const text = await summaryWith(async (request) => {
      if (asked++ % 3 === 1) throw new TaskLost('memory', 'its thread ran out of memory');
      return answerPart(request, scenario);
    });
    expect(text).toBe(plain);
    expect(asked).toBe(answered);
  });

  it('are not taken over when something is wrong with them', async () => {
    const wrong = new Error('a part: wrong');
    await expect(summaryWith(async () => Promise.reject(wrong))).rejects.toThrow(wrong);
    await expect(summaryWith(async () => 'text')).rejects.toThrow('expected it, got none');
  });
});
