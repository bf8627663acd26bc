import * as fc from 'fast-check';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adoptBatch } from '../../src/dataset/batch/adoptBatch.ts';
import { inspectFolder, workingFolder } from '../../src/dataset/datasetFolder.ts';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { batchesOfShard, shardOf } from '../../src/plan/shard.ts';
import { mergeShards, type MergeOptions, readSharedNote } from '../../src/runner/mergeShards.ts';
import { missingBatches } from '../../src/runner/missingBatches.ts';
import { MissingBatchesError } from '../../src/runner/missingBatchesError.ts';
import { prepareRun } from '../../src/runner/preparedRun.ts';
import { readStatus } from '../../src/runner/readStatus.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runShard, type ShardOptions } from '../../src/runner/runShard.ts';
import { fakeEngine, fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

const scenario = fakeScenario({ description: 'infinite 7 imposed' });
const reference = runFake(scenario).then(({ folder }) => hashesOf(folder));
const small = { engine: fakeEngine, batchPlan: (plan: { readonly groups: number }) => cutGroups(plan.groups, 4) };

function shard(index: number, shards: number, folder: string, options: Partial<ShardOptions> = {}) {
  return runShard(scenario, {
    ...small,
    folder,
    shard: { index, shards },
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    ...options,
  });
}

function merge(folders: readonly string[], options: Partial<MergeOptions> = {}) {
  return mergeShards(readSharedNote(folders), {
    ...small,
    folders,
    folder: folders[0],
    allowPartial: false,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    ...options,
  });
}

test('shards deal the batches of a plan: each goes to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 200 }), (shards, batches) => {
      const dealt = Array.from({ length: shards }, (_, i) => batchesOfShard({ index: i + 1, shards }, batches));
      expect(dealt.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: batches }, (_, i) => i));
      for (const [i, own] of dealt.entries()) for (const batch of own) expect(shardOf(batch, shards)).toBe(i + 1);
      const sizes = dealt.map((own) => own.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { seed: 6, numRuns: 200 },
  );
});

describe('shards, merged, give the bytes of one run', () => {
  test.each([1, 2, 3, 6, 9])('%i of them, in one folder, in any order, two copies of one at once', async (shards) => {
    const folder = freshFolder();
    const order = Array.from({ length: shards }, (_, i) => shards - i);
    await Promise.all([...order, order[0]].map((index) => shard(index, shards, folder)));
    expect(missingBatches(folder, scenario, small)).toEqual([]);
    const { failures } = await merge([folder]);
    expect(failures).toHaveLength(1);
    expect(hashesOf(folder)).toEqual(await reference);
  });

  test('each in a folder of its own, as machines without a common disk have it', async () => {
    const folders = [freshFolder(), freshFolder(), freshFolder()];
    await Promise.all(folders.map((folder, i) => shard(i + 1, 3, folder)));
    const folder = freshFolder();
    await merge(folders, { folder });
    expect(hashesOf(folder)).toEqual(await reference);
    expect(folders.map((one) => inspectFolder(one).kind)).toEqual(['unfinished', 'unfinished', 'unfinished']);
  });

  test('after stops, with another number of shards; what is there is not simulated again', async () => {
    const folder = freshFolder();
    const stop = new AbortController();
    let runs = 0;
    const advance = (more: number) => {
      runs += more;
      if (runs >= 32) stop.abort(new Error('enough'));
    };
    await expect(
      shard(1, 2, folder, { signal: stop.signal, progress: { ...silentProgress, advance } }),
    ).rejects.toThrow('enough');
    expect(missingBatches(folder, scenario, small).length).toBeLessThan(6);
    const simulated = await Promise.all([1, 2, 3].map(async (i) => (await shard(i, 3, folder)).simulatedRuns));
    expect(simulated.reduce((a, b) => a + b)).toBeLessThan(23 * 4);
    expect((await shard(2, 3, folder)).simulatedRuns).toBe(0);
    await merge([folder]);
    expect(hashesOf(folder)).toEqual(await reference);
  });

  test('a run on one machine goes on from them, and shards from a run', async () => {
    const folder = freshFolder();
    await shard(2, 3, folder);
    expect((await runFake(scenario, { folder })).simulatedRuns).toBe(4 * (23 - 8));
    expect(hashesOf(folder)).toEqual(await reference);
  });

  test('with a stop rule: shards go on to its maximum, and the merge ends where the run does', async () => {
    const until = [{ metric: 'autonomy_management', mode: 'none', half_width: 0.25 } as const];
    const stopping = fakeScenario({ replicates: { until, min: 10, max: 200, every: 7 } });
    const whole = await runFake(stopping);
    expect(whole.dataset.manifest.plan.replicates).toBeLessThan(200);
    const folder = freshFolder();
    const work = { ...small, folder, threads: 0, signal: new AbortController().signal, progress: silentProgress };
    for (const index of [1, 2]) await runShard(stopping, { ...work, shard: { index, shards: 2 } });
    await mergeShards(readSharedNote([folder]), { ...work, folders: [folder], allowPartial: false });
    expect(hashesOf(folder)).toEqual(hashesOf(whole.folder));
  });

  test('a shard that comes after the merge finds nothing to do', async () => {
    const folder = freshFolder();
    await shard(1, 1, folder);
    await merge([folder]);
    expect(await shard(1, 1, folder)).toMatchObject({ isFinished: true, simulatedRuns: 0 });
    expect(readdirSync(folder)).not.toContain('unfinished');
  });

  test('a copy that goes on while the merge ends comes too late, and does no harm', async () => {
    const folder = freshFolder();
    let isMerged = false;
    const advance = () => {
      if (isMerged) return;
      isMerged = true;
      // What another machine does in the meantime.
      const other = freshFolder();
      cpSync(done, other, { recursive: true });
      rmSync(folder, { recursive: true });
      cpSync(other, folder, { recursive: true });
    };
    const done = (await runFake(scenario)).folder;
    const outcome = await shard(1, 1, folder, { progress: { ...silentProgress, advance } });
    expect(outcome.isFinished).toBe(true);
    expect(hashesOf(folder)).toEqual(await reference);
  });
});

describe('a merge', () => {
  test('names what is missing and writes nothing', async () => {
    const folder = freshFolder();
    await shard(1, 3, folder);
    const before = readdirSync(folder, { recursive: true }).map(String).sort();
    const error = await merge([folder]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MissingBatchesError);
    expect(error).toMatchObject({
      lacking: { missing: [1, 2, 4, 5], damaged: [], needed: 6, missingRuns: 4 * 15 },
    });
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(before);
    const out = freshFolder();
    await expect(merge([folder], { folder: out })).rejects.toThrow(MissingBatchesError);
    expect(existsSync(out)).toBe(false);
  });

  test('writes what is there where that is allowed, marked as incomplete, and more once more is there', async () => {
    const folder = freshFolder();
    await shard(1, 3, folder);
    const { dataset, keptGroups } = await merge([folder], { allowPartial: true });
    expect(keptGroups).toBe(8);
    expect(dataset.manifest.missing).toEqual([
      { firstGroup: 4, groups: 8 },
      { firstGroup: 16, groups: 7 },
    ]);
    expect(readStatus(folder, small)).toMatchObject({
      state: 'incomplete',
      runsDone: 32,
      missingBatches: [1, 2, 4, 5],
    });
    for (const index of [2, 3]) await shard(index, 3, folder);
    await merge([folder]);
    expect(hashesOf(folder)).toEqual(await reference);
  });

  test('takes a batch that is damaged for one that is missing, unless another folder has a copy', async () => {
    const folder = freshFolder();
    await shard(1, 1, folder);
    const copy = freshFolder();
    cpSync(folder, copy, { recursive: true });
    const path = join(workingFolder(folder), 'batch-000003.bin');
    const bytes = readFileSync(path);
    bytes[1000] ^= 1;
    writeFileSync(path, bytes);
    await expect(merge([folder])).rejects.toMatchObject({ lacking: { missing: [3], damaged: [{ index: 3, path }] } });
    await merge([folder, copy]);
    expect(hashesOf(folder)).toEqual(await reference);
  });

  test('of several runs, of another version, or of nothing is refused with what was got', async () => {
    const folder = freshFolder();
    await shard(1, 2, folder);
    const other = freshFolder();
    await runShard(fakeScenario({ seed: 'other' }), {
      ...small,
      folder: other,
      shard: { index: 2, shards: 2 },
      threads: 0,
      signal: new AbortController().signal,
      progress: silentProgress,
    });
    expect(() => readSharedNote([folder, other])).toThrow(/expected batches of the same run as in/);
    expect(() => readSharedNote([freshFolder()])).toThrow(/got no such folder/);
    const note = join(workingFolder(other), 'run.json');
    writeFileSync(
      note,
      readFileSync(note, 'utf8')
        .replace(/"version": "[^"]+"/, '"version": "9.0.0"')
        .replace('"key"', '"Key"'),
    );
    expect(() => readSharedNote([other])).toThrow(/got one of 9\.0\.0; go on with that version/);
    await expect(shard(1, 2, other)).rejects.toThrow(/9\.0\.0/);
  });

  test('gathers the logs of the shards before its own', async () => {
    const folder = freshFolder();
    for (const index of [1, 2]) await shard(index, 2, folder);
    await merge([folder]);
    const lines = readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n');
    const events = lines.map((line) => /"event":"(\w+)"/.exec(line)?.[1]);
    expect(events).toEqual(['started', 'simulated', 'started', 'simulated', 'merged', 'tables', 'finished']);
    expect(lines[0]).toContain('"shard":"1/2"');
  });
});

test('status is read from the files', async () => {
  const folder = freshFolder();
  await shard(2, 3, folder);
  mkdirSync(workingFolder(folder), { recursive: true });
  writeFileSync(join(workingFolder(folder), 'batch-000000.bin'), 'cut short');
  const status = readStatus(folder, small);
  expect(status).toMatchObject({
    name: 'fake',
    state: 'unfinished',
    runs: 92,
    runsDone: 32,
    failedRuns: 1,
    batches: 6,
    missingBatches: [2, 3, 5],
    faultyBatches: [0],
    shards: [{ shard: '2/3', event: 'simulated' }],
  });
  await runFake(scenario, { folder });
  expect(readStatus(folder, small)).toMatchObject({ state: 'finished', runsDone: 92, failedRuns: 1 });
  expect(() => readStatus(freshFolder())).toThrow(/expected a data set, finished or not/);
});

test('no byte of a batch can change unseen, and none can be missing', async () => {
  const folder = freshFolder();
  await shard(1, 1, folder);
  const run = prepareRun(scenario, small);
  const path = join(workingFolder(folder), 'batch-000000.bin');
  const whole = readFileSync(path);
  const adopt = () => adoptBatch(path, run.batchPlan.batchAt(0), run);
  expect(adopt()).toBeDefined();
  const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), bit: fc.nat({ max: 7 }) });
  // Footer and events are a small part of the file: half of the changes fall there.
  const atEnd = change.map(({ at, bit }) => ({ at: whole.length - 1 - (at % 6000), bit }));
  fc.assert(
    fc.property(fc.oneof(change, atEnd), ({ at, bit }) => {
      const changed = Buffer.from(whole);
      changed[at] ^= 1 << bit;
      writeFileSync(path, changed);
      expect(adopt()).toBeUndefined();
    }),
    { seed: 6, numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
      writeFileSync(path, whole.subarray(0, length));
      expect(adopt()).toBeUndefined();
    }),
    { seed: 6, numRuns: 100 },
  );
});
