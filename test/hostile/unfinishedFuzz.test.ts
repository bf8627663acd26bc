import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptBatch } from '../../src/dataset/batch/adoptBatch.ts';
import { type BatchFooter, encodeBatchFooter, readBatchFooter } from '../../src/dataset/batch/batchFooter.ts';
import { batchLayout } from '../../src/dataset/batch/batchLayout.ts';
import { DatasetError } from '../../src/dataset/datasetError.ts';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { lockFolder } from '../../src/dataset/folderLock.ts';
import { readManifest } from '../../src/dataset/readManifest.ts';
import { openDataset } from '../../src/dataset/readDataset.ts';
import { recordTable, recordTableNames } from '../../src/dataset/recordTable.ts';
import { readRunNote } from '../../src/dataset/runNote.ts';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { mergeShards, readSharedNote } from '../../src/runner/mergeShards.ts';
import { prepareRun } from '../../src/runner/preparedRun.ts';
import { readStatus } from '../../src/runner/readStatus.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runShard } from '../../src/runner/runShard.ts';
import { fakeEngine, fakeScenario } from '../runner/fakeScenario.ts';
import { fuzzOptions, fuzzTimeout, usualCases } from './fuzzCases.ts';
import { hostileTexts, hostileValue } from './hostileValues.ts';
import { mutateTree, treeChange } from './mutateTree.ts';

const root = mkdtempSync(join(tmpdir(), 'corule-hostile-'));
const folder = join(root, 'data');
const kept = join(root, 'kept');
const scenario = fakeScenario({ replicates: 8, description: 'infinite 1 imposed' });
const small = { engine: fakeEngine, batchPlan: (plan: { readonly groups: number }) => cutGroups(plan.groups, 4) };
const run = prepareRun(scenario, small);
const work = { ...small, folder, threads: 0, signal: new AbortController().signal, progress: silentProgress };
const batch = run.batchPlan.batchAt(0);
const path = join(workingFolder(folder), 'batch-000000.bin');
const note = join(workingFolder(folder), 'run.json');
const lock = join(workingFolder(folder), 'lock');
const log = join(workingFolder(folder), 'log-shard-1-of-2-host-1.jsonl');
let whole: Buffer;
let footer: BatchFooter;
let bodyBytes = 0;

beforeAll(async () => {
  await runShard(scenario, { ...work, shard: { index: 1, shards: 1 } });
  cpSync(folder, kept, { recursive: true });
  whole = readFileSync(path);
  footer = readBatchFooter(path);
  bodyBytes = whole.length - encodeBatchFooter(footer).length;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function restore(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(kept, folder, { recursive: true });
}

/** The batch with a footer, or a body, as somebody writes it who knows how: checksums are right. */
function writeBatch(changed: any, body: Uint8Array = whole.subarray(0, bodyBytes)): void {
  writeFileSync(path, Buffer.concat([body, encodeBatchFooter(changed)]));
}

/** A batch is refused, or a data set can be made of it that can be read. */
async function judgeBatch(): Promise<'taken' | 'refused'> {
  const adopted = adoptBatch(path, batch, run);
  if (adopted === undefined) return 'refused';
  const { faultyBatches } = readStatus(folder, small);
  expect(faultyBatches.includes(0)).toBe(adopted.lost.length > 0);
  try {
    await mergeShards(readSharedNote([folder]), { ...work, folders: [folder], allowPartial: true });
    const manifest = readManifest(folder);
    await openDataset(folder, manifest).verify();
    const seeds = await openDataset(folder, manifest).readStrings('runs', 'seed');
    expect(seeds.every((seed) => /^corule\/\d+$/.test(seed))).toBe(true);
  } finally {
    restore();
  }
  return 'taken';
}

/** @param read - what may refuse, in the words of the house, or give an answer */
function judge(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    expect(error.message).toMatch(/^\S+: .*expected [^]+, got/);
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    expect(error.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(error.message.length).toBeLessThan(100_000);
  }
}

const changes = fc.array(treeChange, { minLength: 1, maxLength: 2 });
/** Changes of what stands deep in a footer, one after the other, as somebody would try them. */
const footerChange = fc.record({
  field: fc.constantFrom('seeds', 'checks', 'failures', 'lost', 'events', 'groups', 'firstGroup'),
  at: fc.nat({ max: 4 }),
  value: fc.oneof(
    hostileValue,
    fc.record({
      group: fc.integer({ min: -1, max: 9 }),
      point: fc.nat({ max: 1 }),
      replicate: fc.nat({ max: 9 }),
      mode: fc.constantFrom('none', 'imposed', 'placebo'),
      message: fc.constantFrom('it failed', ...hostileTexts),
    }),
    fc.record({
      group: fc.integer({ min: 0, max: 5 }),
      point: fc.nat({ max: 1 }),
      replicate: fc.nat({ max: 5 }),
      modes: fc.array(fc.constantFrom('none', 'imposed', 'placebo'), { maxLength: 2 }),
      reason: fc.constantFrom('time', 'memory'),
      message: fc.constantFrom('did not end', ...hostileTexts),
    }),
    fc.record({
      start: fc.oneof(fc.nat({ max: 200_000 }), fc.constantFrom(0, 2 ** 32, 2 ** 53 - 1)),
      bytes: fc.oneof(fc.nat({ max: 3000 }), fc.constantFrom(0, 2 ** 31, 2 ** 53 - 1)),
      rows: fc.nat({ max: 9 }),
      check: fc.nat(),
    }),
  ),
});

describe('an unfinished folder of a stranger is read as far as it is right, and no further', () => {
  test(
    'batches whose bytes were changed are refused',
    () => {
      const place = fc.oneof(fc.nat({ max: whole.length - 1 }), fc.integer({ min: bodyBytes, max: whole.length - 1 }));
      const change = fc.tuple(place, fc.uint8Array({ maxLength: 6 }), fc.nat({ max: 6 }));
      fc.assert(
        fc.property(change, ([at, added, removed]) => {
          const changed = Buffer.concat([whole.subarray(0, at), added, whole.subarray(at + removed)]);
          writeFileSync(path, changed);
          const isSame = changed.equals(whole);
          expect(adoptBatch(path, batch, run) !== undefined).toBe(isSame);
        }),
        fuzzOptions(usualCases * 0.7),
      );
      restore();
    },
    fuzzTimeout,
  );

  test(
    'batches whose footer says something else, with a checksum that is right',
    async () => {
      const answers = { taken: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(fc.oneof(changes, fc.array(footerChange, { minLength: 1, maxLength: 2 })), async (all) => {
          let changed: any = structuredClone(footer);
          for (const one of all) {
            if (!('field' in one)) changed = mutateTree(changed, one);
            else if (Array.isArray(changed[one.field])) changed[one.field][one.at] = one.value;
            else changed[one.field] = one.value;
          }
          writeBatch(changed);
          answers[await judgeBatch()] += 1;
        }),
        fuzzOptions(usualCases * 0.15),
      );
      expect(answers.refused).toBeGreaterThan(answers.taken);
      restore();
    },
    fuzzTimeout,
  );

  test(
    'notes whose tree was changed',
    () => {
      const tree: unknown = JSON.parse(readFileSync(note, 'utf8'));
      fc.assert(
        fc.property(changes, (all) => {
          writeFileSync(note, JSON.stringify(all.reduce(mutateTree, tree)));
          judge(() => void readRunNote(folder));
          judge(() => void readStatus(folder, small));
          judge(() => void readSharedNote([folder]));
        }),
        fuzzOptions(usualCases * 0.07),
      );
      restore();
    },
    fuzzTimeout,
  );

  test(
    'locks and logs that hold anything',
    async () => {
      const line = { time: '2026-01-01', host: 'host', pid: 7, event: 'started', token: 'x', boot: 'b', started: '1' };
      const content = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        changes.map((all) => `         0\n${JSON.stringify(all.reduce(mutateTree, line))}`),
        fc.constantFrom(...hostileTexts),
      );
      await fc.assert(
        fc.asyncProperty(content, async (text) => {
          writeFileSync(log, text);
          writeFileSync(lock, text);
          const { shards, writer } = readStatus(folder, small);
          // oxlint-disable-next-line no-control-regex -- they are what is looked for
          expect(JSON.stringify([shards, writer])).not.toMatch(/\\u00|[\u007f-\u009f\u202a-\u202e]/);
          const held = await lockFolder(workingFolder(folder), undefined, { beat: 1000, patience: 3, look: 1 });
          held.release();
        }),
        fuzzOptions(usualCases * 0.08),
      );
      restore();
    },
    fuzzTimeout,
  );
});

describe('a batch with right checksums', () => {
  test.each<readonly [string, (changed: any) => void]>([
    ['without a seed', ({ seeds }) => seeds.pop()],
    ['with the seed of another run', ({ seeds }) => (seeds[0] = 'corule/77')],
    ['with a failure of another batch', ({ failures }) => (failures[0].group = 5)],
    ['with a failure of another replicate', ({ failures }) => (failures[0].replicate = 3)],
    ['with a failure of a mode that is not planned', ({ failures }) => (failures[0].mode = 'placebo')],
    ['with a failure that is told twice', ({ failures }) => failures.push(failures[0])],
    ['with control characters in a message', ({ failures }) => (failures[0].message = '\u001b[2J')],
    ['with a message of two lines', ({ failures }) => (failures[0].message = 'failed\nall is well')],
    [
      'that lost a group of another batch',
      ({ lost }) => lost.push({ group: 6, point: 0, replicate: 6, modes: [], reason: 'time', message: 'late' }),
    ],
    ['with events before its rows end', ({ events }) => (events[0].start = 0)],
    ['with events behind its end', ({ events }) => (events[0].start = 2 ** 40)],
    ['with events without end', ({ events }) => (events[0].bytes = 2 ** 52)],
    ['with events at one place twice', ({ events }) => (events[3] = events[2])],
    ['with another number of events', ({ events }) => (events[3].rows = 99)],
    ['without events', (changed) => (changed.events = [])],
  ])('%s is refused', (_, change) => {
    const changed = structuredClone(footer);
    change(changed);
    writeBatch(changed);
    expect(adoptBatch(path, batch, run)).toBeUndefined();
    expect(readStatus(folder, small).runsDone).toBeLessThanOrEqual(32);
    writeBatch(footer);
    expect(adoptBatch(path, batch, run)).toBeDefined();
  });

  test.each([
    ['no JSON', 'x'],
    ['a mode too few', '[[]]'],
    ['no event', '[[null],[],[],[]]'],
    ['an event without a window', '[[{"week":1}],[],[],[]]'],
  ])('whose events are %s is refused', (_, json) => {
    const events = Buffer.from(json);
    const changed = structuredClone(footer);
    changed.events[0] = { start: bodyBytes, bytes: events.length, rows: 1, check: crc32(events) };
    writeBatch(changed, Buffer.concat([whole.subarray(0, bodyBytes), events]));
    expect(adoptBatch(path, batch, run)).toBeUndefined();
    restore();
  });

  test('with a number that is none, where its column has no missing ones, is refused', () => {
    const body = Buffer.from(whole.subarray(0, bodyBytes));
    const column = run.shape.columns.findIndex(({ nullable }) => !nullable);
    body.writeDoubleLE(Number.NaN, 8 * column);
    const { sections } = batchLayout(batch, run.shape);
    let check = 0;
    for (const name of recordTableNames) {
      const { rowsPerGroup, metrics } = recordTable(name, run.shape);
      const { start } = sections[name];
      check = crc32(body.subarray(start, start + 8 * rowsPerGroup * metrics), check);
    }
    writeBatch({ ...footer, checks: footer.checks.with(0, check) }, body);
    expect(adoptBatch(path, batch, run)).toBeUndefined();
    restore();
  });
});
