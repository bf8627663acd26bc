import { closeSync, linkSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatasetError } from './datasetError.ts';
import { type LockHolder, parseHolder, stateOf, thisHolder } from './lockHolder.ts';
import { makeFolder } from './makeFolder.ts';
import { readSmallFile } from './readSmallFile.ts';
import { temporaryName } from './temporaryName.ts';

/** The right to write into a folder, until it is released. */
export interface FolderLock {
  /** @throws DatasetError when another process has taken the lock over, because this one gave no sign of life */
  check(): void;
  release(): void;
}

/** How a lock is kept and waited for; tests are quicker. */
export interface LockTimes {
  /** Milliseconds between two signs of life of a holder. */
  readonly beat: number;
  /** Milliseconds without one after which a holder that cannot be asked for counts as gone. */
  readonly patience: number;
  /** Milliseconds between two looks. */
  readonly look: number;
}

const usual: LockTimes = { beat: 5000, patience: 60_000, look: 250 };

/** Name of the lock in the working folder. */
export const lockFile = 'lock';
/** Digits of the sign of life, a number that goes up, at the beginning of the file. */
const beatDigits = 10;
/** Bytes that no lock has. */
const mostBytes = 10_000;
/** Tokens of the locks of this process. */
const held = new Set<string>();

/**
 * Takes the one right to write into a working folder, which is made where it is missing.
 *
 * A lock outlives a crash of its holder and does not stay: on the same machine the holder is looked up; on another, or in
 * another container, it has to give signs of life, a number in the file that goes up. They are timed by the clock of
 * whoever waits, which never jumps, and compared with no other machine’s. Should a holder that was merely slow be taken
 * for one that is gone, nothing is lost: both write the same bytes under names of their own.
 *
 * @param onWait - told whom it waits for, when that takes longer
 * @throws DatasetError naming the process that writes there
 */
export async function lockFolder(
  working: string,
  onWait: (reason: string) => void = () => {},
  times: LockTimes = usual,
): Promise<FolderLock> {
  makeFolder(working);
  const path = join(working, lockFile);
  const me = thisHolder();
  while (!create(path, me)) await waitForEnd(path, onWait, times);
  held.add(me.token);
  const stop = giveSigns(path, times.beat);
  return {
    check() {
      const now = read(path)?.holder;
      if (now?.token !== me.token) throw lostError(path, now);
    },
    release() {
      stop();
      held.delete(me.token);
      if (read(path)?.holder?.token === me.token) rmSync(path, { force: true });
    },
  };
}

/** Returns once the holder is known to be gone and its lock is removed. @throws DatasetError when it lives */
async function waitForEnd(path: string, onWait: (reason: string) => void, times: LockTimes): Promise<void> {
  const first = read(path);
  if (first === undefined) return;
  const state = first.holder === undefined ? 'unknown' : stateOf(first.holder, held);
  if (state === 'alive') throw lockedError(path, first.holder);
  if (state === 'unknown') {
    onWait(`${path}: looking for a sign of life of ${nameOf(first.holder)}, ${Math.round(times.patience / 1000)} s`);
    const end = performance.now() + times.patience;
    while (performance.now() < end) {
      await pause(times.look);
      const now = read(path);
      if (now === undefined) return;
      if (now.text !== first.text) throw lockedError(path, now.holder);
    }
  }
  await removeStale(path, first.text, times);
}

/** Of several processes that find the same stale lock, one removes it. */
async function removeStale(path: string, stale: string, times: LockTimes): Promise<void> {
  const right = `${path}.stale`;
  try {
    mkdirSync(right);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    // Somebody else is removing it; where that one died in the act, nobody would ever again.
    const end = performance.now() + 4 * times.look;
    while (performance.now() < end) {
      await pause(times.look);
      if (read(path)?.text !== stale) return;
    }
    rmSync(right, { recursive: true, force: true });
    return;
  }
  try {
    if (read(path)?.text === stale) rmSync(path, { force: true });
  } finally {
    rmSync(right, { recursive: true, force: true });
  }
}

/** Makes the lock with its content in one step where the disk can; false where there is one. */
function create(path: string, holder: LockHolder): boolean {
  const content = `${'0'.padStart(beatDigits)}\n${JSON.stringify(holder)}\n`;
  const temporary = temporaryName(path);
  writeFileSync(temporary, content);
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // A disk without links.
    return createPlain(path, content);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function createPlain(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Writes into the file that was made, whatever has its name by now: a lock that was taken over is not disturbed. */
function giveSigns(path: string, milliseconds: number): () => void {
  const file = openSync(path, 'r+');
  let beat = 0;
  const timer = setInterval(() => {
    beat += 1;
    try {
      writeSync(file, String(beat).padStart(beatDigits), 0);
    } catch {
      // A disk that fails will tell whoever writes data.
    }
  }, milliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
    closeSync(file);
  };
}

/**
 * Undefined where there is no lock; a holder that is undefined cannot be read.
 *
 * @throws DatasetError where something stands in its place that is no file of ours
 */
function read(path: string): { readonly text: string; readonly holder: LockHolder | undefined } | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  // A link is never followed: signs of life would be written to where it leads.
  const text = status.isFile() ? readSmallFile(path, mostBytes) : undefined;
  if (text !== undefined) return { text, holder: parseHolder(text.slice(text.indexOf('\n') + 1)) };
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  throw new DatasetError(`${path}: expected a lock, got something else; delete it`);
}

function nameOf(holder: LockHolder | undefined): string {
  return holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
}

function lockedError(path: string, holder: LockHolder | undefined): DatasetError {
  return new DatasetError(
    `${path}: expected a folder that nobody writes to, got the lock of ${nameOf(holder)}; wait for its end, or end it`,
  );
}

function lostError(path: string, holder: LockHolder | undefined): DatasetError {
  const who = holder === undefined ? 'nobody: it was removed' : nameOf(holder);
  return new DatasetError(
    `${path}: expected the lock of this process, got that of ${who}; what was simulated is kept, go on with --resume`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
