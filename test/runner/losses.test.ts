import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFolder, workingFolder } from '../../src/dataset/datasetFolder.ts';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { mergeShards, readSharedNote } from '../../src/runner/mergeShards.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runShard } from '../../src/runner/runShard.ts';
import { fakeEngine, fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

/** The same engine whose scenario has nothing wrong with it: what another machine, or another day, would give. */
const healthy = { ...fakeEngine };
/** A thread of the fake model takes little. */
const small = { ...fakeEngine, threadMegabytes: 96 };

const logOf = (folder: string) =>
  readFileSync(join(folder, 'log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));

describe('a run that ends its thread', () => {
  test.each([
    ['exit 9 imposed', 'crash', ['imposed'], 'its thread ended: worker exited with code: 9'],
    ['swell 9 contact', 'memory', ['contact'], 'its thread ran out of memory'],
    ['hang 9 negotiated', 'time', ['negotiated'], 'did not end within 4 s'],
    ['exit 9', 'crash', ['none'], 'its thread ended: worker exited with code: 9'],
  ] as const)('%s: it is found, named, and all others are done', async (description, reason, modes, message) => {
    const scenario = fakeScenario({ description });
    const { folder, lost, keptGroups, dataset, failures } = await runFake(scenario, {
      threads: 2,
      // Long enough for a thread to fill its memory on a busy machine.
      runSeconds: reason === 'time' ? 1 : 30,
      engine: small,
    });
    expect(lost).toEqual([{ group: 9, point: 0, replicate: 9, modes, reason, message }]);
    expect(failures).toEqual([]);
    expect(keptGroups).toBe(22);
    // A loss is no result: it stands in the log, and the manifest says that something is missing.
    expect(dataset.manifest.failures).toEqual([]);
    expect(dataset.manifest.missing).toEqual([{ firstGroup: 9, groups: 1 }]);
    expect((await dataset.readColumn('runs', 'replicate')).includes(9)).toBe(false);
    const events = logOf(folder);
    const told = events.filter(({ event }) => event === 'lost');
    expect(told).toEqual([
      expect.objectContaining({ group: 9, reason, commands: [expect.stringContaining('--replicate 9')] }),
    ]);
    expect(events.filter(({ event }) => event === 'trouble').length).toBeGreaterThan(1);
    expect(events.at(-1)).toMatchObject({ event: 'incomplete', missing_runs: 4 });
    expect(inspectFolder(folder).kind).toBe('finished');
    expect(readdirSync(workingFolder(folder)).filter((file) => file.startsWith('batch'))).toHaveLength(6);
  });

  test('where it comes to its end another time, going on gives the bytes of an undisturbed run', async () => {
    const folder = freshFolder();
    const scenario = fakeScenario({ description: 'exit 9 imposed' });
    await runFake(scenario, { folder, threads: 2 });
    // In this process nothing ends the thread: the same scenario, hash and all.
    const reference = fakeScenario({ description: 'exit 9 imposed' });
    const harmless = { ...healthy, model: harmlessModel() };
    const resumed = await runFake(reference, { folder, threads: 0, engine: harmless });
    expect(resumed.simulatedRuns).toBe(4 * 4);
    expect(resumed.dataset.manifest.missing).toEqual([]);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(reference, { engine: harmless })).folder));
  });

  test('a shard names it, is not done, and a merge misses it unless told to leave it out', async () => {
    const folder = freshFolder();
    const scenario = fakeScenario({ description: 'exit 9 imposed' });
    const work = {
      folder,
      threads: 1,
      signal: new AbortController().signal,
      progress: silentProgress,
      engine: fakeEngine,
      batchPlan: (plan: { readonly groups: number }) => cutGroups(plan.groups, 4),
    };
    expect((await runShard(scenario, { ...work, shard: { index: 1, shards: 1 } })).lost).toHaveLength(1);
    const merge = { ...work, folders: [folder], allowPartial: false };
    await expect(mergeShards(readSharedNote([folder]), merge)).rejects.toMatchObject({
      lacking: { missing: [2], lost: [2], damaged: [], missingRuns: 4 },
    });
    const partial = await mergeShards(readSharedNote([folder]), { ...merge, allowPartial: true });
    expect(partial.dataset.manifest.missing).toEqual([{ firstGroup: 9, groups: 1 }]);
  });
});

test('where no run comes to an end, the fault is not taken to be theirs', async () => {
  const scenario = fakeScenario({ description: 'exit 0' });
  const engine = { ...fakeEngine, worker: new URL('../../.dist-tests/brokenWorker.js', import.meta.url) };
  await expect(runFake(scenario, { threads: 2, engine })).rejects.toThrow(
    /expected runs that come to an end.*got \d+ groups/,
  );
});

function harmlessModel(): typeof fakeEngine.model {
  return {
    ...fakeEngine.model,
    prepareGroups: (scenario) => fakeEngine.model.prepareGroups({ ...scenario, description: 'nothing wrong' }),
  };
}
