import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asCliError } from '../../src/cli/asCliError.ts';
import { countDown } from '../../src/runner/countDown.ts';
import { startTaskPool, type TaskPool } from '../../src/runner/taskPool.ts';
import { TaskLost } from '../../src/runner/taskLost.ts';
import { ThreadNotStarted } from '../../src/runner/threadNotStarted.ts';
import { fakeEngine, fakeScenario } from './fakeScenario.ts';
import { freshFolder, runFake } from './runFake.ts';

const engine = { ...fakeEngine, worker: new URL('./startingWorker.mjs', import.meta.url), threadMegabytes: 16 };

/** Of a test that runs beside others. */
interface TestEnd {
  onTestFinished(close: () => Promise<void>): void;
}

/** A pool whose threads have trouble to start, and the number of threads that were started so far. */
function poolWith(end: TestEnd, description: string, threads: number, startSeconds = 120) {
  const source = join(mkdtempSync(join(tmpdir(), 'corule-threads-')), 'starts');
  const given: string[] = [];
  const scenario = fakeScenario({ description, source });
  const pool = startTaskPool(threads, scenario, { ...engine, startSeconds }, (reason) => given.push(reason));
  end.onTestFinished(() => pool.close());
  return { pool, given, starts: () => (existsSync(source) ? statSync(source).size : 0) };
}

const probes = (pool: TaskPool, groups: readonly number[]) =>
  Promise.all(groups.map((group) => pool.probe(group, 'none', 60)));

// Most of their time they wait.
describe.concurrent.each([1, 2])('%i threads', (threads) => {
  test.for([
    ['throw', 120, /3 tries in which it ended: no place for a thread; look at what this machine allows/],
    ['exit', 120, /3 tries in which it ended with code 3/],
    ['swell', 120, /3 tries in which it ran out of memory/],
    ['spin', 0.5, /3 tries in which it did not begin its task within 0.5 s/],
    ['sleep', 0.5, /3 tries in which it did not begin its task within 0.5 s/],
    ['wait', 0.5, /3 tries in which it did not begin its task within 0.5 s/],
  ] as const)(
    'that %s while they start, every time: an error, and nobody waits',
    async ([how, startSeconds, message], context) => {
      const { pool, given, starts } = poolWith(context, `${how} 1000`, threads, startSeconds);
      const tasks = await Promise.allSettled([2, 3, 4, 5].map((group) => pool.probe(group, 'none', 60)));
      for (const task of tasks) {
        expect(task).toMatchObject({ status: 'rejected', reason: expect.any(ThreadNotStarted) });
        expect(task.status === 'rejected' && task.reason.message).toMatch(message);
      }
      expect(given).toHaveLength(threads);
      // One that was ended in time may not have come to count itself.
      expect(starts()).toBeLessThanOrEqual(3 * threads);
      if (startSeconds === 120) expect(starts()).toBe(3 * threads);
      await expect(pool.probe(6, 'none', 60)).rejects.toBeInstanceOf(ThreadNotStarted);
    },
  );

  test.for(['throw', 'exit', 'sleep'])(
    'that %s while they start, the first time: the task is done',
    async (how, context) => {
      const { pool, given } = poolWith(context, `${how} 1`, threads, how === 'sleep' ? 5 : 120);
      await probes(pool, [2, 3, 4, 5, 6]);
      expect(given).toEqual([]);
    },
  );

  test('that end between two tasks are replaced', async (context) => {
    const { pool, given } = poolWith(context, 'fine', threads);
    for (let i = 0; i < 4; i++) {
      await probes(pool, [1, 1]);
      await new Promise((resolve) => setTimeout(resolve, 20 * i));
    }
    await probes(pool, [2, 3, 4]);
    expect(given).toEqual([]);
  });

  test('are ended while they start', async (context) => {
    const { pool } = poolWith(context, 'spin 1000', threads);
    const task = pool.probe(2, 'none', 60);
    const refused = expect(task).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await pool.close();
    await refused;
    await expect(task).rejects.not.toBeInstanceOf(TaskLost);
  });
});

test('a thread that cannot be started leaves its task to the other', async (context) => {
  const { pool, given } = poolWith(context, 'throw 3', 2);
  // The first has all the bad starts; the second is given its task a moment later.
  const first = pool.probe(2, 'none', 60);
  await new Promise((resolve) => setTimeout(resolve, 3500));
  await Promise.all([first, ...[3, 4, 5].map((group) => pool.probe(group, 'none', 60))]);
  expect(given).toHaveLength(1);
});

test('a run without threads ends with an error of the environment that stands in its log', async () => {
  const folder = freshFolder();
  const source = join(mkdtempSync(join(tmpdir(), 'corule-threads-')), 'starts');
  const scenario = fakeScenario({ description: 'throw 1000', source });
  const error = await runFake(scenario, { folder, threads: 2, engine }).catch((thrown: unknown) => thrown);
  expect(asCliError(error, folder)).toMatchObject({
    exitCode: 4,
    message: expect.stringMatching(/^threads: expected/),
  });
  expect(readFileSync(join(folder, 'log.jsonl'), 'utf8').match(/"event":"thread_lost"/g)).toHaveLength(2);
});

test('nothing counts on when a thread is heard to begin after its task was done', async (context) => {
  const { pool } = poolWith(context, 'fine', 1);
  await pool.probe(2, 'none', 60);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (let i = 0; i < 20; i++) {
    const task = pool.probe(2, 'none', 60);
    // Both of its messages wait to be read, and come through two ports, in an order of their own.
    const end = performance.now() + 20;
    while (performance.now() < end);
    await task;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(timers()).toBeLessThanOrEqual(before);
});

test('a program that was stopped does not take its threads for slow', async () => {
  let isOver = false;
  const stop = countDown(0.2, () => {
    isOver = true;
  });
  const end = performance.now() + 400;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(isOver).toBe(false);
  stop();
  await new Promise<void>((resolve) => {
    countDown(0.05, resolve);
  });
});
