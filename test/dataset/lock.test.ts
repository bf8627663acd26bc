import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/dataset/folderLock.ts';
import { thisHolder } from '../../src/dataset/lockHolder.ts';

const root = mkdtempSync(join(tmpdir(), 'corule-lock-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const quick = { beat: 20, patience: 400, look: 20 };

function freshFolder(): string {
  return join(root, `folder-${folders++}`);
}

/** A folder with the lock of somebody. */
function lockedBy(content: string): string {
  const folder = freshFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'lock'), content);
  return folder;
}

function lockText(holder: Readonly<Record<string, unknown>>, beat = 7): string {
  return `${String(beat).padStart(10)}\n${JSON.stringify({ token: 'theirs', ...holder })}\n`;
}

const here = thisHolder();

describe('the lock of a folder', () => {
  test('is for one at a time, says who holds it, and is gone after its release', async () => {
    const working = freshFolder();
    const lock = await lockFolder(working);
    lock.check();
    await expect(lockFolder(working)).rejects.toThrow(
      new RegExp(String.raw`lock: expected a folder that nobody writes to.*process ${process.pid} on`),
    );
    lock.release();
    expect(readdirSync(working)).toEqual([]);
    (await lockFolder(working)).release();
  });

  test.each([
    ['of a process that has ended', { ...here, pid: spawnSync(process.execPath, ['--version']).pid }],
    ['of an earlier process with the number of this one', here],
    ['of a process whose number another has now', { ...here, pid: process.ppid, started: '1' }],
    ['from before the machine was started again', { ...here, pid: process.ppid, boot: 'earlier' }],
  ])('one %s is taken over at once', async (_, holder) => {
    const working = lockedBy(lockText({ ...holder, token: 'theirs' }));
    const lock = await lockFolder(working);
    lock.check();
    expect(readFileSync(join(working, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`);
    lock.release();
  });

  test('one of a process that runs is respected', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      const text = lockText({ pid: child.pid, host: hostname(), boot: here.boot, namespace: here.namespace });
      const working = lockedBy(text);
      await expect(lockFolder(working)).rejects.toThrow(`process ${child.pid} on`);
      expect(readFileSync(join(working, 'lock'), 'utf8')).toBe(text);
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  });

  test.each([
    ['of another machine', lockText({ pid: 1, host: 'another' })],
    ['of another container with the name of this machine', lockText({ ...here, namespace: 'pid:[1]' })],
    ['that was cut short by a crash', ''],
    ['that is not one', '{"a":1}'],
  ])('one %s without a sign of life is taken over, and who waits is told', async (_, text) => {
    const waits: string[] = [];
    const lock = await lockFolder(lockedBy(text), (reason) => waits.push(reason), quick);
    lock.check();
    expect(waits.join()).toMatch(/looking for a sign of life of (another process|process \d+ on)/);
    lock.release();
  });

  test('one of another machine that gives signs of life is respected, whatever its clock says', async () => {
    const working = lockedBy(lockText({ pid: 1, host: 'another' }, 0));
    let beat = 0;
    const timer = setInterval(
      () => writeFileSync(join(working, 'lock'), lockText({ pid: 1, host: 'another' }, ++beat)),
      50,
    );
    await expect(lockFolder(working, () => {}, quick)).rejects.toThrow('process 1 on another');
    clearInterval(timer);
  });

  test('its holder gives signs of life', async () => {
    const working = freshFolder();
    const lock = await lockFolder(working, () => {}, quick);
    const before = readFileSync(join(working, 'lock'), 'utf8');
    await pause(100);
    expect(readFileSync(join(working, 'lock'), 'utf8')).not.toBe(before);
    lock.check();
    lock.release();
  });

  test('of many that find a stale one, one at a time gets it', async () => {
    const working = lockedBy(lockText({ pid: 1, host: 'another' }));
    let holders = 0;
    let most = 0;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, async () => {
        const lock = await lockFolder(working, () => {}, quick);
        most = Math.max(most, ++holders);
        await pause(30);
        holders--;
        lock.release();
      }),
    );
    expect(most).toBe(1);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(readdirSync(working)).toEqual([]);
  });

  test('who was taken for gone finds out, and leaves the lock of the next alone', async () => {
    const working = freshFolder();
    const slow = await lockFolder(working, () => {}, quick);
    writeFileSync(join(working, 'lock'), lockText({ pid: 5, host: 'next' }));
    expect(() => slow.check()).toThrow(/got that of process 5 on next.*--resume/);
    slow.release();
    expect(existsSync(join(working, 'lock'))).toBe(true);
  });
});
