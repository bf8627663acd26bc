import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

const description = 'infinite 7 imposed';
const record = { series: { every: 4, replicates: 13 }, events: false };

describe('more replicates of a finished data set', () => {
  test('are added to those that are there, and the bytes are those of a run with all of them', async () => {
    const folder = freshFolder();
    await runFake(fakeScenario({ replicates: 22, description, record }), { folder });
    const more = fakeScenario({ replicates: 45, description, record });
    const { simulatedRuns, failures } = await runFake(more, { folder, threads: 2 });
    // 22 replicates are five batches of four and a half one, which is cut differently now.
    expect(simulatedRuns).toBe(4 * (45 - 20));
    expect(failures).toHaveLength(1);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(more)).folder));
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain('"runs_kept":80');
  });

  test('of an unfinished one as well, and after a stop in between', async () => {
    const folder = freshFolder();
    const stop = new AbortController();
    let runs = 0;
    const advance = (done: number) => {
      runs += done;
      if (runs >= 60) stop.abort(new Error('enough'));
    };
    const few = fakeScenario({ replicates: 22, description, record });
    await expect(
      runFake(few, { folder, signal: stop.signal, progress: { ...silentProgress, advance } }),
    ).rejects.toThrow();
    const more = fakeScenario({ replicates: 45, description, record });
    const { simulatedRuns } = await runFake(more, { folder });
    expect(simulatedRuns).toBeLessThan(4 * 45);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(more)).folder));
  });

  test('with recorded events, the replicates that have them are simulated again', async () => {
    const folder = freshFolder();
    const recorded = { series: { every: 4, replicates: 5 }, events: true };
    await runFake(fakeScenario({ replicates: 20, record: recorded }), { folder });
    const more = fakeScenario({ replicates: 24, record: recorded });
    expect((await runFake(more, { folder })).simulatedRuns).toBe(4 * (8 + 4));
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(more)).folder));
  });

  test('points of a design keep theirs', async () => {
    const design: ScenarioInput['design'] = {
      type: 'factorial',
      parameters: { 'entry.market': { sweep: [0.2, 0.8] } },
    };
    const folder = freshFolder();
    await runFake(fakeScenario({ replicates: 10, design, record }), { folder });
    const more = fakeScenario({ replicates: 20, design, record });
    expect((await runFake(more, { folder })).simulatedRuns).toBe(4 * 2 * 10);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(more)).folder));
  });

  test('are refused where the seeds of a replicate depend on their number, or the data set was changed', async () => {
    const design: ScenarioInput['design'] = {
      type: 'morris',
      parameters: { 'entry.market': { range: [0, 1] } },
      trajectories: 2,
    };
    const folder = freshFolder();
    await runFake(fakeScenario({ replicates: 2, design }), { folder });
    await expect(runFake(fakeScenario({ replicates: 4, design }), { folder })).rejects.toThrow(
      /without a finished data set/,
    );
    const other = freshFolder();
    await runFake(fakeScenario({ replicates: 8 }), { folder: other });
    writeFileSync(join(other, 'runs.parquet'), 'cut');
    await expect(runFake(fakeScenario({ replicates: 16 }), { folder: other })).rejects.toThrow(/expected SHA-256/);
  });
});
