import { join } from 'node:path';
import { workingFolder } from '../dataset/datasetFolder.ts';
import { lockFile } from '../dataset/folderLock.ts';
import { type HolderState, parseHolder, stateOf } from '../dataset/lockHolder.ts';
import { readSmallFile } from '../dataset/readSmallFile.ts';

/** Who holds the lock, as it says. */
export interface LockStatus {
  readonly host: string;
  readonly pid: number;
  /** Whether that process runs, as far as this machine can tell. */
  readonly state: HolderState;
}

/** Who holds the lock of a folder; undefined where nobody does. */
export function readLock(folder: string): LockStatus | undefined {
  const text = readSmallFile(join(workingFolder(folder), lockFile)) ?? '';
  const holder = parseHolder(text.slice(text.indexOf('\n') + 1));
  return holder === undefined ? undefined : { host: holder.host, pid: holder.pid, state: stateOf(holder, new Set()) };
}
