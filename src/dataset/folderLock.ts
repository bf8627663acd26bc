import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatasetError } from './datasetError.ts';

/** Who writes into a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** The right to write into a folder, until it is released. */
export interface FolderLock {
  release(): void;
}

/** Name of the lock in the working folder. */
export const lockFile = 'lock';
/** Locks of this process: a file that names it and is not among them was left by an earlier process of that number. */
const held = new Set<string>();

/**
 * Takes the one right to write into a working folder, which is made where it is missing.
 *
 * Two runs that write the same files at once would mix their bytes. A lock whose process has ended on this machine is
 * taken over; whether one on another machine has ended cannot be known from here.
 *
 * @throws DatasetError naming the process that writes there
 */
export function lockFolder(working: string): FolderLock {
  mkdirSync(working, { recursive: true });
  const path = join(working, lockFile);
  const me: Holder = { pid: process.pid, host: hostname() };
  if (!create(path, me)) {
    const holder = readHolder(path);
    if (holder === undefined || isAlive(holder, path)) throw lockedError(path, holder);
    rmSync(path, { force: true });
    if (!create(path, me)) throw lockedError(path, readHolder(path));
  }
  held.add(path);
  return {
    release() {
      held.delete(path);
      rmSync(path, { force: true });
    },
  };
}

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined while the file is being written, or where it is damaged. */
function readHolder(path: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(path, 'utf8'));
    return holder;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host }: Holder, path: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function lockedError(path: string, holder: Holder | undefined): DatasetError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new DatasetError(
    `${path}: expected a folder that nobody writes to, got the lock of ${who}; wait for its end, ` +
      'or delete the lock if that process is gone',
  );
}
