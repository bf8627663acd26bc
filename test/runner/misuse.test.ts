import { execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adviseOnMissing } from '../../src/cli/adviseOnMissing.ts';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import type { FinishedBatch } from '../../src/dataset/finishedBatch.ts';
import { lockFolder } from '../../src/dataset/folderLock.ts';
import { noteRun } from '../../src/dataset/runNote.ts';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { mergeShards, type MergeOptions, readSharedNote } from '../../src/runner/mergeShards.ts';
import { prepareRun } from '../../src/runner/preparedRun.ts';
import { readStatus } from '../../src/runner/readStatus.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runShard, type ShardOptions } from '../../src/runner/runShard.ts';
import { simulateBatches } from '../../src/runner/simulateBatches.ts';
import { TaskLost } from '../../src/runner/taskLost.ts';
import { fakeEngine, fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

const record = { series: { every: 4, replicates: 2 }, events: false };
const scenario = fakeScenario({ replicates: 8, record });
const more = fakeScenario({ replicates: 16, record });
const small = { engine: fakeEngine, batchPlan: (plan: { readonly groups: number }) => cutGroups(plan.groups, 4) };
const work = { ...small, threads: 0, signal: new AbortController().signal, progress: silentProgress };

function shard(folder: string, of = scenario, options: Partial<ShardOptions> = {}) {
  return runShard(of, { ...work, folder, shard: { index: 1, shards: 1 }, ...options });
}

function merge(folder: string, options: Partial<MergeOptions> = {}) {
  return mergeShards(readSharedNote([folder]), { ...work, folders: [folder], folder, allowPartial: false, ...options });
}

const batchIn = (folder: string, index: number) => join(workingFolder(folder), `batch-00000${index}.bin`);

describe('what is no file is neither waited for nor written through', () => {
  test.each(['pipe', 'folder', 'link to nothing', 'device'])('a %s in the place of a batch', async (what) => {
    const folder = freshFolder();
    await shard(folder);
    const path = batchIn(folder, 0);
    rmSync(path);
    if (what === 'pipe') execFileSync('mkfifo', [path]);
    else if (what === 'folder') mkdirSync(path);
    else symlinkSync(what === 'device' ? '/dev/zero' : 'nowhere', path);
    await expect(merge(folder)).rejects.toMatchObject({ lacking: { missing: [0] } });
    const { missingBatches, faultyBatches } = readStatus(folder, small);
    expect([...missingBatches, ...faultyBatches]).toEqual([0]);
    if (what === 'folder') return;
    await shard(folder);
    await merge(folder);
  });

  test('a pipe in the place of the note, the log of a shard or the lock', async () => {
    const folder = freshFolder();
    await shard(folder);
    const working = workingFolder(folder);
    execFileSync('mkfifo', [join(working, 'log-shard-2-of-2-x-1.jsonl'), join(working, 'lock')]);
    expect(readStatus(folder, small).missingBatches).toEqual([]);
    await expect(lockFolder(working)).rejects.toThrow(/lock: expected a lock, got something else; delete it/);
    rmSync(join(working, 'lock'));
    symlinkSync('nowhere', join(working, 'lock'));
    await expect(lockFolder(working)).rejects.toThrow(/expected a lock, got something else/);
    rmSync(join(working, 'lock'));
    await merge(folder);
    await shard(folder, more);
    rmSync(join(working, 'run.json'));
    execFileSync('mkfifo', [join(working, 'run.json')]);
    expect(() => readSharedNote([folder])).toThrow(/run\.json: expected the note of an unfinished run, got a pipe/);
  });

  test('a link in the place of the log is replaced', async () => {
    const folder = freshFolder();
    await shard(folder);
    const mine = join(dirname(folder), 'mine.txt');
    writeFileSync(mine, 'mine');
    symlinkSync(mine, join(folder, 'log.jsonl'));
    await merge(folder);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain('"event":"finished"');
  });

  test('a log that shares its file with another name is continued in a file of its own', async () => {
    const folder = freshFolder();
    await shard(folder);
    const mine = join(dirname(folder), 'mine.txt');
    writeFileSync(mine, 'mine\n');
    linkSync(mine, join(folder, 'log.jsonl'));
    await merge(folder);
    expect(readFileSync(mine, 'utf8')).toBe('mine\n');
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toMatch(/^mine\n\{.*"event":"finished"/s);
  });
});

describe('nothing that was finished is lost', () => {
  test('fewer replicates do not replace more, finished or not', async () => {
    const folder = freshFolder();
    await shard(folder, more);
    const message = /expected at least the 16 replicates of the data set that is there, got 8/;
    await expect(runFake(scenario, { folder })).rejects.toThrow(message);
    await merge(folder);
    const whole = hashesOf(folder);
    await expect(runFake(scenario, { folder })).rejects.toThrow(/without a finished data set/);
    expect(hashesOf(folder)).toEqual(whole);
  });

  test('an extension that was stopped is shown beside the data set, kept, and merged', async () => {
    const folder = freshFolder();
    await runFake(scenario, { folder });
    const few = readFileSync(join(folder, 'runs.parquet'));
    const stop = new AbortController();
    const advance = (runs: number) => runs > 0 && stop.abort(new Error('enough'));
    await expect(
      runFake(more, { folder, signal: stop.signal, progress: { ...silentProgress, advance } }),
    ).rejects.toThrow('enough');
    expect(readStatus(folder, small)).toMatchObject({
      state: 'finished',
      runs: 32,
      extension: { state: 'unfinished', runs: 64 },
    });
    await expect(merge(folder)).rejects.toMatchObject({ name: 'MissingBatchesError' });
    await expect(merge(folder, { allowPartial: true })).rejects.toThrow(/complete data set, which a partial one/);
    expect(readFileSync(join(folder, 'runs.parquet'))).toEqual(few);
    await shard(folder, more);
    await merge(folder);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(more)).folder));
  });

  test('shards of one folder have one number of replicates', async () => {
    const folder = freshFolder();
    await shard(folder);
    await expect(shard(folder, more)).rejects.toThrow(/expected shards of the 8 replicates .* got one of 16/);
  });

  test('a batch that is whole is not replaced by a copy that lost groups', async () => {
    const folder = freshFolder();
    await shard(folder);
    const before = readFileSync(batchIn(folder, 0));
    const finished = new Map<number, FinishedBatch>();
    const lose = () => Promise.reject(new TaskLost('memory', 'its thread ran out of memory'));
    const pool: any = { atOnce: 1, simulate: lose, encode: lose, probe: lose, close: async () => {} };
    await simulateBatches(
      {
        run: prepareRun(scenario, small),
        folder: workingFolder(folder),
        pool,
        runSeconds: 1,
        isShared: false,
        onProgress() {},
        onTrouble() {},
        signal: work.signal,
      },
      [0],
      finished,
    );
    expect(finished.get(0)?.lost).toEqual([]);
    expect(readFileSync(batchIn(folder, 0))).toEqual(before);
  });
});

describe('a run begun by force while shards of another go on', () => {
  const other = fakeScenario({ replicates: 8, record, seed: 'other' });

  test('ends the shards at their next batch', async () => {
    const folder = freshFolder();
    const begin = () => void noteRun(folder, prepareRun(other, small));
    await expect(shard(folder, more, { progress: { ...silentProgress, advance: begin } })).rejects.toThrow(
      /expected an unfinished data set of the same scenario, seed and version, got another/,
    );
  });

  test('never takes a batch of theirs for its own', async () => {
    const [folder, theirs] = [freshFolder(), freshFolder()];
    await shard(folder);
    await shard(theirs, other);
    const phase = (name: string) => name === 'tables' && cpSync(batchIn(theirs, 1), batchIn(folder, 1));
    await expect(merge(folder, { progress: { ...silentProgress, phase } })).rejects.toThrow(
      /batch-000001\.bin: expected a batch of this run, got that of another/,
    );
    await shard(folder);
    await merge(folder);
    expect(hashesOf(folder)).toEqual(hashesOf((await runFake(scenario)).folder));
  });
});

test('advice on what is missing can be pasted, and knows clusters and several folders', async () => {
  const folder = join(dirname(freshFolder()), "l'étude 1");
  await shard(folder, scenario, { shard: { index: 1, shards: 2 } });
  const cwd = dirname(folder);
  const quoted = `'l'\\''étude 1'`;
  const nothing = { damaged: [], lost: [], underWay: [] };
  const lines = () => adviseOnMissing({ ...nothing, missing: [1] }, [folder], cwd).join('\n');
  expect(lines()).toContain(`'l'\\''étude 1/unfinished/run.json' --out ${quoted} --shard 2/2`);
  expect(lines()).not.toContain('submit');
  mkdirSync(`${folder}.slurm`);
  expect(lines()).toContain(`corule submit 'l'\\''étude 1/unfinished/run.json' --out ${quoted} --engine slurm`);
  const several = adviseOnMissing({ ...nothing, missing: [1] }, [folder, freshFolder()], cwd).join('\n');
  expect(several).toContain('--shard 2/2');
  expect(several).not.toContain('--resume');
});
