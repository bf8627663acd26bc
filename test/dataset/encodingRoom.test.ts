import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adoptBatch } from '../../src/dataset/batch/adoptBatch.ts';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { encodeRowGroup } from '../../src/dataset/encodeRowGroup.ts';
import { makeEncodingRoom } from '../../src/dataset/encodingRoom.ts';
import { recordTable } from '../../src/dataset/recordTable.ts';
import { rowGroupTasks } from '../../src/dataset/rowGroupTasks.ts';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { prepareRun } from '../../src/runner/preparedRun.ts';
import { prepareContext } from '../../src/runner/runContext.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runShard } from '../../src/runner/runShard.ts';
import { fakeEngine, fakeScenario } from '../runner/fakeScenario.ts';

const scenario = fakeScenario({ replicates: 700, record: { series: { every: 4, replicates: 0 } } });

test('room is used again where it is large enough, and the writer is empty each time', () => {
  const room = makeEncodingRoom();
  const first = room.take(100);
  first.writer.appendUint32(7);
  const second = room.take(60);
  expect(second.matrix.buffer).toBe(first.matrix.buffer);
  expect([second.matrix.length, second.writer.getBytes().length, second.writer.offset]).toEqual([60, 0, 0]);
  const larger = room.take(101);
  expect(larger.matrix.buffer).not.toBe(first.matrix.buffer);
  expect(larger.matrix.length).toBe(101);
  room.release();
  expect(room.take(60).matrix.buffer).not.toBe(larger.matrix.buffer);
});

test('a row group in room that was used has the bytes of one in new room', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corule-room-'));
  const shape = prepareContext(scenario, fakeEngine.model).shape;
  const run = prepareRun(scenario, { engine: fakeEngine, batchPlan: (plan) => cutGroups(plan.groups, 700) });
  await runShard(scenario, {
    engine: fakeEngine,
    batchPlan: (plan) => cutGroups(plan.groups, 700),
    folder,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    shard: { index: 1, shards: 1 },
  });
  const batch = adoptBatch(join(workingFolder(folder), 'batch-000000.bin'), run.batchPlan.batchAt(0), run)!;
  const tasks = (['runs', 'windows'] as const).flatMap((name) => [...rowGroupTasks(recordTable(name, shape), [batch])]);
  expect(tasks.length).toBeGreaterThan(3);
  const room = makeEncodingRoom();
  for (const task of [...tasks, ...tasks.toReversed()]) {
    const fresh = encodeRowGroup(task, run.plan, shape, makeEncodingRoom());
    const again = encodeRowGroup(task, run.plan, shape, room);
    expect(Buffer.from(again.bytes).equals(fresh.bytes)).toBe(true);
    expect(again.chunks).toEqual(fresh.chunks);
  }
  rmSync(folder, { recursive: true });
});
