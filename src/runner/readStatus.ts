import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BatchFooter, readBatchFooter } from '../dataset/batch/batchFooter.ts';
import { findMisfit, problemOf } from '../dataset/batch/lookAtBatch.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { inspectFolder, workingFolder } from '../dataset/datasetFolder.ts';
import { failedRuns } from '../dataset/failedRuns.ts';
import type { Manifest } from '../dataset/manifest.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { manifestFile } from '../dataset/readManifest.ts';
import { readRunNote, type RunNote } from '../dataset/runNote.ts';
import type { Batch } from '../plan/planBatches.ts';
import { findExtension } from './findExtension.ts';
import { batchFileName } from './batchFileName.ts';
import { type PreparedRun, type PrepareOptions, prepareRun } from './preparedRun.ts';
import type { DamagedBatch } from './damagedBatch.ts';
import { type LockStatus, readLock } from './readLock.ts';
import { readWriter, type WriterStatus } from './readWriter.ts';
import { logFile } from './runLog.ts';
import { shardOfLog } from './shardLogName.ts';
import { shardOf } from '../plan/shard.ts';

/** How far a data set is, read from its files alone. */
export interface RunStatus {
  readonly name: string;
  readonly state: 'unfinished' | 'incomplete' | 'finished';
  readonly runs: number;
  /** Runs in batches that are on disk, those that failed included. */
  readonly runsDone: number;
  readonly failedRuns: number;
  readonly batches: number;
  /** Those that are not there, in order; with a stop rule not all may be needed. */
  readonly missingBatches: readonly number[];
  /** Of the missing and the faulty those that a program is simulating, or will, as far as its signs of life tell. */
  readonly batchesUnderWay: readonly number[];
  /** Batches whose file is there and is damaged, of another run, or holds groups that were lost. */
  readonly faultyBatches: readonly number[];
  /** Those of them that are damaged or of another run. */
  readonly damagedBatches: readonly DamagedBatch[];
  readonly hasStopRule: boolean;
  readonly bytes: number;
  /** Of all programs under way; null where not all of them have told enough, or copies do the same. */
  readonly runsPerSecond: number | null;
  /** Of simulating; null where that is not known, or nobody simulates a part of what is missing. */
  readonly secondsLeft: number | null;
  /** The shards that have begun, as their logs tell. */
  readonly shards: readonly ShardStatus[];
  /** Who holds the lock of the folder, where somebody does. */
  readonly writer?: LockStatus;
  /** The unfinished run with more replicates beside a finished data set. */
  readonly extension?: RunStatus;
}

/** One copy of a shard. */
export interface ShardStatus extends WriterStatus {
  readonly shard: string;
}

/** How a status is read. */
export interface StatusOptions extends PrepareOptions {
  /** Milliseconds of this machine’s clock; a test has its own. */
  readonly now?: number;
}

/**
 * Reads how far a data set is. Batches are counted by their files; their rows are not compared with their checksums, which
 * a merge does.
 *
 * @throws DatasetError when the folder holds no data set, or a damaged one
 */
export function readStatus(folder: string, options: StatusOptions = {}): RunStatus {
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

function unfinishedStatus(folder: string, note: RunNote, state: RunStatus['state'], options: StatusOptions): RunStatus {
  const run = prepareRun(note.scenario, options);
  const { plan, batchPlan, scenario } = run;
  const working = workingFolder(folder);
  const there = filesIn(working);
  const missing: number[] = [];
  const faulty: number[] = [];
  const damaged: DamagedBatch[] = [];
  let [bytes, groups, failed] = [0, 0, 0];
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
    const path = join(working, file);
    const found = footerOf(path, batchPlan.batchAt(index), run, status.size);
    const footer = typeof found === 'string' ? undefined : found;
    if (typeof found === 'string') damaged.push({ index, path, problem: found });
    if (footer === undefined || footer.lost.length > 0) faulty.push(index);
    groups += footer === undefined ? 0 : footer.groups - footer.lost.length;
    failed += footer?.failures.length ?? 0;
    if (status.isFile()) bytes += status.size;
  }
  const now = options.now ?? Date.now();
  const writer = readLock(folder);
  const shards = [...there].sort().flatMap((file) => shardIn(working, file, now));
  const whole = writer === undefined ? undefined : wholeRun(join(folder, logFile), writer, now);
  const open = [...missing, ...faulty].sort((a, b) => a - b);
  const hasStopRule = typeof scenario.replicates !== 'number';
  return {
    name: scenario.name,
    state,
    runs: plan.runs,
    runsDone: groups * plan.modes.length,
    failedRuns: failed,
    batches: batchPlan.batches,
    missingBatches: missing,
    faultyBatches: faulty,
    damagedBatches: damaged,
    hasStopRule,
    bytes,
    ...workUnderWay(open, shards, whole, hasStopRule),
    shards,
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

function finishedStatus(folder: string, manifest: Manifest): RunStatus {
  const { scenario, plan, parts, missing } = manifest;
  const gone = parts.map(({ file }) => file).filter((file) => !existsSync(join(folder, file)));
  if (gone.length > 0) {
    throw new DatasetError(
      `${folder}: expected ${gone.join(', ')}, as manifest.json says, got none; make the data set again with\n  ` +
        `corule run ${quoteWord(join(folder, manifestFile))} --out ${quoteWord(folder)} --resume`,
    );
  }
  const runs = plan.points * plan.replicates * plan.modes.length;
  const missingRuns = missing.reduce((total, { groups }) => total + groups, 0) * plan.modes.length;
  return {
    name: scenario.name,
    state: missingRuns > 0 ? 'incomplete' : 'finished',
    runs,
    runsDone: runs - missingRuns,
    failedRuns: failedRuns(manifest).length,
    batches: 0,
    missingBatches: [],
    batchesUnderWay: [],
    faultyBatches: [],
    damagedBatches: [],
    hasStopRule: false,
    bytes: parts.reduce(
      (total, { file }) => total + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
      0,
    ),
    runsPerSecond: null,
    secondsLeft: missingRuns > 0 ? null : 0,
    shards: [],
  };
}

/** What is wrong with it where the batch is damaged, or not of this run. */
function footerOf(path: string, batch: Batch, run: PreparedRun, bytes: number): BatchFooter | string {
  try {
    const footer = readBatchFooter(path);
    return findMisfit(footer, batch, run, bytes) ?? footer;
  } catch (error) {
    if (error instanceof DatasetError) return problemOf(error, path);
    // One that is being replaced or removed is not there yet, or any more.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'expected a batch, got none any more';
    throw error;
  }
}

function shardIn(working: string, file: string, now: number): ShardStatus[] {
  const shard = shardOfLog(file);
  if (shard === undefined) return [];
  const writer = readWriter(join(working, file), now, true);
  return writer === undefined ? [] : [{ shard: `${shard.index}/${shard.shards}`, ...writer }];
}

/** The run whose lock it is, while it simulates: the lock says more surely than the log whether it is alive. */
function wholeRun(log: string, { state, host, pid }: LockStatus, now: number): WriterStatus | undefined {
  const writer = readWriter(log, now, false);
  if (writer === undefined || writer.host !== host || writer.pid !== pid || state === 'gone') return undefined;
  return writer.isUnderWay ? writer : undefined;
}

function workUnderWay(
  open: readonly number[],
  shards: readonly ShardStatus[],
  whole: WriterStatus | undefined,
  hasStopRule: boolean,
): Pick<RunStatus, 'batchesUnderWay' | 'runsPerSecond' | 'secondsLeft'> {
  const alive = shards.filter(({ isUnderWay }) => isUnderWay);
  const parts = alive.map(({ shard }) => shard.split('/').map(Number));
  const batchesUnderWay =
    whole === undefined
      ? open.filter((batch) => parts.some(([index, all]) => shardOf(batch, all) === index))
      : [...open];
  const writers = [...alive, ...(whole === undefined ? [] : [whole])];
  const isApart =
    whole === undefined ? new Set(alive.map(({ shard }) => shard)).size === alive.length : alive.length === 0;
  const hasOneCut = new Set(parts.map(([, all]) => all)).size <= 1;
  const rates = writers.map(({ runsPerSecond }) => runsPerSecond ?? NaN);
  const left = writers.map(({ secondsLeft }) => secondsLeft ?? NaN);
  const isKnown = writers.length > 0 && isApart && hasOneCut;
  const isAll = batchesUnderWay.length === open.length && open.length > 0 && !hasStopRule;
  return {
    batchesUnderWay,
    runsPerSecond: isKnown ? numberOrNull(rates.reduce((sum, rate) => sum + rate, 0)) : null,
    secondsLeft: isKnown && isAll ? numberOrNull(Math.max(...left)) : null,
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
