import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { prepareRun } from '../../src/runner/preparedRun.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { simulateBatches } from '../../src/runner/simulateBatches.ts';
import { startTaskPool, type TaskPool } from '../../src/runner/taskPool.ts';
import { fakeEngine, fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

describe('the bytes of a data set depend on the scenario alone', () => {
  test('not on the number of threads, nor on how the plan is cut', async () => {
    const scenario = fakeScenario({ description: 'infinite 7 imposed' });
    const reference = hashesOf((await runFake(scenario)).folder);
    for (const threads of [1, 2]) {
      expect(hashesOf((await runFake(scenario, { threads })).folder)).toEqual(reference);
    }
    const uncut = await runFake(scenario, { batchPlan: (plan) => cutGroups(plan.groups, 1000) });
    expect(hashesOf(uncut.folder)).toEqual(reference);
  });

  test('another seed changes the rows, and what is recorded changes no run', async () => {
    const reference = hashesOf((await runFake(fakeScenario())).folder);
    const other = hashesOf((await runFake(fakeScenario({ seed: 'other' }))).folder);
    expect(other['runs.parquet']).not.toBe(reference['runs.parquet']);
    const unrecorded = await runFake(fakeScenario({ record: { series: { every: 2, replicates: 3 }, events: false } }));
    expect(hashesOf(unrecorded.folder)['runs.parquet']).toBe(reference['runs.parquet']);
  });

  test('not on the order in which tasks end', async () => {
    const scenario = fakeScenario();
    const reference = hashesOf((await runFake(scenario)).folder);
    for (const order of [1, 2, 3]) {
      const { folder } = await stopBeforeAssembly(scenario, shuffledPool(scenario, order));
      const { simulatedRuns } = await runFake(scenario, { folder });
      expect(simulatedRuns).toBe(0);
      expect(hashesOf(folder)).toEqual(reference);
    }
  });
});

describe('resume', () => {
  test('a stopped run keeps finished batches, and going on gives the bytes of an undisturbed run', async () => {
    const scenario = fakeScenario({ replicates: 41 });
    const reference = hashesOf((await runFake(scenario)).folder);
    const folder = freshFolder();
    const stop = new AbortController();
    let simulated = 0;
    const progress = {
      ...silentProgress,
      advance: (runs: number) => {
        simulated += runs;
        if (simulated >= 80) stop.abort(new Error('enough'));
      },
    };
    await expect(runFake(scenario, { folder, signal: stop.signal, progress })).rejects.toThrow('enough');
    const kept = readdirSync(workingFolder(folder)).filter((file) => file.startsWith('batch'));
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter((file) => file.endsWith('.tmp'))).toEqual([]);

    const resumed = await runFake(scenario, { folder, threads: 2 });
    expect(resumed.simulatedRuns).toBe(4 * (41 - 4 * kept.length));
    expect(hashesOf(folder)).toEqual(reference);
    const events = readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n');
    expect(events.map((line) => /"event":"(\w+)"/.exec(line)?.[1]).join()).toBe(
      'started,stopped,started,simulated,tables,finished',
    );
  });

  test('a batch that is damaged, cut short or of another run is simulated again', async () => {
    const scenario = fakeScenario();
    const { folder } = await stopBeforeAssembly(scenario, startTaskPool(0, scenario, fakeEngine));
    const other = await stopBeforeAssembly(
      fakeScenario({ seed: 'other' }),
      startTaskPool(0, fakeScenario({ seed: 'other' }), fakeEngine),
    );
    const path = (index: number) => join(workingFolder(folder), `batch-00000${index}.bin`);
    const flipped = readFileSync(path(0));
    flipped[12_345] ^= 4;
    writeFileSync(path(0), flipped);
    writeFileSync(path(1), readFileSync(path(1)).subarray(0, 5000));
    writeFileSync(path(2), readFileSync(join(workingFolder(other.folder), 'batch-000002.bin')));
    rmSync(path(3));
    const resumed = await runFake(scenario, { folder });
    expect(resumed.simulatedRuns).toBe(4 * 4 * 4);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(scenario)).folder));
  });
});

/** A folder with all batches and no tables, as a run leaves it that is stopped there. */
async function stopBeforeAssembly(
  scenario: ReturnType<typeof fakeScenario>,
  pool: TaskPool,
): Promise<{ folder: string }> {
  const folder = freshFolder();
  const stop = new AbortController();
  const progress = { ...silentProgress, phase: () => stop.abort(new Error('before the tables')) };
  await runFake(scenario, { folder, signal: stop.signal, progress }).catch(() => {});
  // The files of that run are replaced by those that come from the pool that is tested.
  const run = prepareRun(scenario, { engine: fakeEngine, batchPlan: (plan) => cutGroups(plan.groups, 4) });
  await simulateBatches(
    {
      run,
      folder: workingFolder(folder),
      pool,
      runSeconds: 60,
      isShared: false,
      onProgress: () => {},
      onTrouble: () => {},
      signal: new AbortController().signal,
    },
    Array.from({ length: run.batchPlan.batches }, (_, index) => index),
    new Map(),
  );
  return { folder };
}

/** Four tasks at once that end in an order of its own. */
function shuffledPool(scenario: ReturnType<typeof fakeScenario>, order: number): TaskPool {
  const pool = startTaskPool(0, scenario, fakeEngine);
  let task = 0;
  return {
    ...pool,
    atOnce: 4,
    async simulate(slice, seconds) {
      const result = await pool.simulate(slice, seconds);
      await new Promise((resolve) => setTimeout(resolve, (Math.imul(++task, 7 * order) & 7) * 2));
      return result;
    },
  };
}
