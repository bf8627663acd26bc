import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BatchFooter, readBatchFooter } from '../dataset/batch/batchFooter.ts';
import { footerFits } from '../dataset/batch/footerFits.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { inspectFolder, workingFolder } from '../dataset/datasetFolder.ts';
import { lockFile } from '../dataset/folderLock.ts';
import { type HolderState, parseHolder, stateOf } from '../dataset/lockHolder.ts';
import type { Manifest } from '../dataset/manifest.ts';
import { readSmallFile } from '../dataset/readSmallFile.ts';
import { readRunNote, type RunNote } from '../dataset/runNote.ts';
import type { Batch } from '../plan/planBatches.ts';
import { isPlainText } from '../scenario/isPlainText.ts';
import { findExtension } from './findExtension.ts';
import { batchFileName } from './batchFileName.ts';
import { type PreparedRun, type PrepareOptions, prepareRun } from './preparedRun.ts';
import { shardOfLog } from './shardLogName.ts';

/** How far a data set is, read from its files alone. */
export interface RunStatus {
  readonly name: string;
  readonly state: 'unfinished' | 'incomplete' | 'finished';
  readonly runs: number;
  /** Runs in batches that are on disk, those that failed included. */
  readonly runsDone: number;
  readonly failedRuns: number;
  readonly batches: number;
  /** In order; with a stop rule not all may be needed. */
  readonly missingBatches: readonly number[];
  /** Batches whose file is there and is damaged, of another run, or holds groups that were lost. */
  readonly faultyBatches: readonly number[];
  readonly hasStopRule: boolean;
  readonly bytes: number;
  /** When batches were written, in milliseconds of the disk’s clock, in order. */
  readonly written: readonly number[];
  /** The shards that have begun, as their logs tell. */
  readonly shards: readonly ShardStatus[];
  /** Who holds the lock of the folder, where somebody does. */
  readonly writer?: LockStatus;
  /** The unfinished run with more replicates beside a finished data set. */
  readonly extension?: RunStatus;
}

/** Who holds the lock, as it says. */
export interface LockStatus {
  readonly host: string;
  readonly pid: number;
  /** Whether that process runs, as far as this machine can tell. */
  readonly state: HolderState;
}

/** One copy of a shard. */
export interface ShardStatus {
  readonly shard: string;
  readonly host: string;
  readonly pid: number;
  /** The last that its log tells: `started`, `simulated`, `stopped`, `failed`, … */
  readonly event: string;
  /** When it told that, as its machine’s clock says. */
  readonly time: string;
}

/**
 * Reads how far a data set is. Batches are counted by their files; their rows are not compared with their checksums, which
 * a merge does.
 *
 * @throws DatasetError when the folder holds no data set, or a damaged one
 */
export function readStatus(folder: string, options: PrepareOptions = {}): RunStatus {
  const state = inspectFolder(folder);
  if (state.kind === 'finished' && state.manifest.missing.length === 0) {
    const extension = findExtension(folder, state.manifest);
    const status = finishedStatus(folder, state.manifest);
    if (extension === undefined) return status;
    return { ...status, extension: unfinishedStatus(folder, extension, 'unfinished', options) };
  }
  if (state.kind === 'free' || state.kind === 'foreign') {
    const got = state.kind === 'free' ? 'an empty folder or none' : `${state.file} in it`;
    throw new DatasetError(`${folder}: expected a data set, finished or not, got ${got}`);
  }
  const note = readRunNote(folder);
  if (note === undefined && state.kind === 'finished') return finishedStatus(folder, state.manifest);
  if (note === undefined) {
    throw new DatasetError(
      `${folder}: expected the note of an unfinished run, got none; its run stopped before it began`,
    );
  }
  return unfinishedStatus(folder, note, state.kind === 'finished' ? 'incomplete' : 'unfinished', options);
}

function unfinishedStatus(
  folder: string,
  note: RunNote,
  state: RunStatus['state'],
  options: PrepareOptions,
): RunStatus {
  const run = prepareRun(note.scenario, options);
  const { plan, batchPlan, scenario } = run;
  const working = workingFolder(folder);
  const there = filesIn(working);
  const missing: number[] = [];
  const faulty: number[] = [];
  const written: number[] = [];
  let [bytes, groups, failedRuns] = [0, 0, 0];
  for (let index = 0; index < batchPlan.batches; index++) {
    const file = batchFileName(index);
    if (!there.has(file)) {
      missing.push(index);
      continue;
    }
    const status = statSync(join(working, file), { throwIfNoEntry: false });
    // One that a merge has just removed, or a link that leads nowhere.
    if (status === undefined) {
      missing.push(index);
      continue;
    }
    const footer = footerOf(join(working, file), batchPlan.batchAt(index), run, status.size);
    if (footer === undefined || footer.lost.length > 0) faulty.push(index);
    groups += footer === undefined ? 0 : footer.groups - footer.lost.length;
    failedRuns += footer?.failures.length ?? 0;
    if (!status.isFile()) continue;
    bytes += status.size;
    written.push(status.mtimeMs);
  }
  const writer = holderIn(join(working, lockFile));
  return {
    name: scenario.name,
    state,
    runs: plan.runs,
    runsDone: groups * plan.modes.length,
    failedRuns,
    batches: batchPlan.batches,
    missingBatches: missing,
    faultyBatches: faulty,
    hasStopRule: typeof scenario.replicates !== 'number',
    bytes,
    written: written.sort((a, b) => a - b),
    shards: [...there].sort().flatMap((file) => shardIn(working, file)),
    ...(writer === undefined ? {} : { writer }),
  };
}

/** None where a merge has just removed the folder. */
function filesIn(working: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(working));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}

function finishedStatus(folder: string, { scenario, plan, failures, parts, missing }: Manifest): RunStatus {
  const runs = plan.points * plan.replicates * plan.modes.length;
  const missingRuns = missing.reduce((total, { groups }) => total + groups, 0) * plan.modes.length;
  return {
    name: scenario.name,
    state: missingRuns > 0 ? 'incomplete' : 'finished',
    runs,
    runsDone: runs - missingRuns,
    failedRuns: failures.length,
    batches: 0,
    missingBatches: [],
    faultyBatches: [],
    hasStopRule: false,
    bytes: parts.reduce(
      (total, { file }) => total + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
      0,
    ),
    written: [],
    shards: [],
  };
}

/** Undefined where the batch is damaged, or not of this run. */
function footerOf(path: string, batch: Batch, run: PreparedRun, bytes: number): BatchFooter | undefined {
  try {
    const footer = readBatchFooter(path);
    return footerFits(footer, batch, run, bytes) ? footer : undefined;
  } catch (error) {
    // One that is being replaced or removed is not there yet, or any more.
    if (error instanceof DatasetError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

function holderIn(path: string): LockStatus | undefined {
  const text = readSmallFile(path) ?? '';
  const holder = parseHolder(text.slice(text.indexOf('\n') + 1));
  return holder === undefined ? undefined : { host: holder.host, pid: holder.pid, state: stateOf(holder, new Set()) };
}

const word = z.string().max(255).refine(isPlainText);
/** What is shown of a line of a log. */
const lineSchema = z.object({ host: word, pid: z.int(), event: word, time: word });

function shardIn(working: string, file: string): ShardStatus[] {
  const shard = shardOfLog(file);
  if (shard === undefined) return [];
  const last = readSmallFile(join(working, file))?.trimEnd().split('\n').at(-1) ?? '';
  try {
    return [{ shard: `${shard.index}/${shard.shards}`, ...lineSchema.parse(JSON.parse(last)) }];
  } catch {
    // A line that is being written.
    return [];
  }
}
