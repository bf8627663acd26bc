import { existsSync, readdirSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatasetError } from '../dataset/datasetError.ts';
import { inspectFolder, leaveFolder, workingFolder } from '../dataset/datasetFolder.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import { giveName } from '../dataset/giveName.ts';
import { lockFolder } from '../dataset/folderLock.ts';
import { manifestFile, readManifest } from '../dataset/readManifest.ts';
import { readSmallFile } from '../dataset/readSmallFile.ts';
import { temporaryName } from '../dataset/temporaryName.ts';
import { noteRun, readRunNote, type RunNote } from '../dataset/runNote.ts';
import { isPlainText } from '../scenario/isPlainText.ts';
import { batchFileName } from './batchFileName.ts';
import { type Conclude, concludeDataset, type WrittenDataset } from './concludeDataset.ts';
import { findDamaged } from './damagedBatch.ts';
import { findBatch } from './findBatch.ts';
import { progressEvent } from './logProgress.ts';
import { logLosses, logThreadLoss } from './logTroubles.ts';
import { MissingBatchesError } from './missingBatchesError.ts';
import { type PreparedRun, prepareRun, type PrepareOptions } from './preparedRun.ts';
import { logFile, RunLog } from './runLog.ts';
import { canExtend } from './restoreBatches.ts';
import type { RunProgress } from './runProgress.ts';
import { shardOfLog } from './shardLogName.ts';
import { simulateUntil } from './simulateUntil.ts';
import { startTaskPool } from './taskPool.ts';

/** How shards are merged, and where to. */
export interface MergeOptions extends Conclude, PrepareOptions {
  /** Folders in which shards have written; the one of the data set may be among them. */
  readonly folders: readonly string[];
  /** Folder of the data set. */
  readonly folder: string;
  /** Writes what is there and marks the data set as incomplete. */
  readonly allowPartial: boolean;
  /** Worker threads that encode; 0 encodes in this process. */
  readonly threads: number;
  readonly signal: AbortSignal;
  readonly progress: RunProgress;
  /** Told why the merge waits. */
  readonly onWait?: (reason: string) => void;
}

/**
 * Makes one data set of what shards have simulated: the bytes of a run on one machine.
 *
 * Every batch is compared with its checksums; one that is damaged counts as missing unless another folder has a copy.
 *
 * @throws MissingBatchesError when batches are missing and partial data sets are not allowed; nothing was written
 * @throws DatasetError when a folder holds no batches, or those of another run or version
 * @throws the reason of the signal when it is aborted
 */
export async function mergeShards(note: RunNote, options: MergeOptions): Promise<WrittenDataset> {
  const { folder, signal, progress } = options;
  const run = prepareRun(note.scenario, options);
  if (run.key !== note.key) {
    throw new DatasetError(`${options.folders[0]}: expected the key ${run.key} of its scenario, got ${note.key}`);
  }
  // Looked for before anything is written, and before the lock: a folder that misses batches is left as it was.
  const found = new Map<number, FinishedBatch>();
  if (!options.allowPartial) await collect(run, options, found, () => {});
  const lock = await lockFolder(workingFolder(folder), options.onWait);
  try {
    checkUnfinished(run, options);
    await noteRun(folder, run);
    const log = new RunLog(join(folder, logFile));
    gatherLogs(options, log);
    const pool = startTaskPool(options.threads, run.scenario, run.engine, logThreadLoss(log));
    try {
      const { batches, plan } = await collect(run, options, found, ({ n, met }) => log.write('look', { n, met }));
      log.write('merged', { folders: options.folders.length, batches: batches.length });
      logLosses(log, batches, run.scenario);
      // An incomplete data set keeps its batches beside it, wherever they came from.
      if (options.allowPartial) for (const batch of batches) await keepBatch(batch, folder);
      return await concludeDataset(batches, plan, { ...options, run, lock, log, pool });
    } catch (error) {
      log.writeEnd(signal.aborted ? 'stopped' : 'failed', signal.aborted ? {} : { error: String(error) });
      throw error;
    } finally {
      await pool.close();
      progress.stop();
    }
  } finally {
    lock.release();
    leaveFolder(folder);
  }
}

/**
 * Reads the one run that folders hold batches of.
 *
 * @throws DatasetError when a folder holds none, or those of another run
 */
export function readSharedNote(folders: readonly string[]): RunNote {
  const [first, ...rest] = folders.map((folder) => {
    const note = readRunNote(folder);
    if (note === undefined) {
      throw new DatasetError(`${folder}: expected batches of an unfinished run, got ${whatStandsIn(folder)}`);
    }
    return { folder, note };
  });
  const other = rest.find(({ note }) => note.key !== first.note.key);
  if (other !== undefined) {
    throw new DatasetError(
      `${other.folder}: expected batches of the same run as in ${first.folder}, got those of another scenario, seed or ` +
        `number of replicates (${other.note.scenario.name}, ${JSON.stringify(other.note.scenario.replicates)} replicates)`,
    );
  }
  return first.note;
}

function whatStandsIn(folder: string): string {
  if (!existsSync(folder)) return 'no such folder';
  const { kind } = inspectFolder(folder);
  return kind === 'finished' ? 'a finished data set' : 'none; run a shard into it with corule run --shard I/N';
}

/** @param found - takes the batches that are there; those in it are not read again */
function collect(
  run: PreparedRun,
  options: MergeOptions,
  found: Map<number, FinishedBatch>,
  onLook: Parameters<typeof simulateUntil>[2],
) {
  const { plan, batchPlan } = run;
  const folders = [...new Set([options.folder, ...options.folders].map((folder) => resolve(folder)))];
  return simulateUntil(
    run,
    async (upTo) => {
      const missing: number[] = [];
      for (let index = 0; index < upTo; index++) {
        options.signal.throwIfAborted();
        const batch = found.get(index) ?? findBatch(index, run, folders);
        if (batch !== undefined) found.set(index, batch);
        if (batch === undefined || batch.lost.length > 0) missing.push(index);
      }
      if (missing.length > 0 && !options.allowPartial) {
        const groups = missing.reduce((total, index) => {
          return total + (found.get(index)?.lost.length ?? batchPlan.batchAt(index).groups);
        }, 0);
        throw new MissingBatchesError({
          missing,
          damaged: missing.flatMap((index) => (found.has(index) ? [] : (findDamaged(index, run, folders) ?? []))),
          lost: missing.filter((index) => found.has(index)),
          needed: upTo,
          missingRuns: groups * plan.modes.length,
        });
      }
      return [...found.values()].sort((a, b) => a.batch.index - b.batch.index);
    },
    onLook,
  );
}

/** @throws DatasetError when another program was faster, or a partial data set would replace a complete one */
function checkUnfinished(run: PreparedRun, { folder, allowPartial }: MergeOptions): void {
  const manifest = existsSync(join(folder, manifestFile)) ? readManifest(folder) : undefined;
  if (manifest === undefined || manifest.missing.length > 0) return;
  const isExtended = manifest.scenarioHash !== run.hash && canExtend(manifest, run);
  if (isExtended && !allowPartial) return;
  if (isExtended) {
    throw new DatasetError(
      `${folder}: expected a folder without a complete data set, which a partial one would replace, got one with ` +
        `${manifest.plan.replicates} replicates; merge without --allow-partial, or choose another folder with --out`,
    );
  }
  throw new DatasetError(`${folder}: expected an unfinished data set, got one that was finished in the meantime`);
}

/** Puts the logs of the shards, in the order of their clocks, before that of the merge. */
function gatherLogs({ folders, folder }: MergeOptions, log: RunLog): void {
  const lines = folders.flatMap((source) => {
    const working = workingFolder(source);
    if (!existsSync(working)) return [];
    return readdirSync(working)
      .filter((file) => shardOfLog(file) !== undefined)
      .flatMap((file) => readSmallFile(join(working, file))?.split('\n') ?? [])
      .filter(isLogLine);
  });
  const known = new Set(readSmallFile(join(folder, logFile))?.split('\n'));
  const fresh = lines.filter((line) => !known.has(line)).sort();
  if (fresh.length > 0) log.append(`${fresh.join('\n')}\n`);
}

/** A line that was cut short, or that no program of ours wrote, is left out, and so are signs of life of what is over. */
function isLogLine(line: string): boolean {
  if (!line.startsWith('{"time":"') || !isPlainText(line)) return false;
  try {
    const content: unknown = JSON.parse(line);
    const isObject = typeof content === 'object' && content !== null;
    return isObject && !('event' in content && content.event === progressEvent);
  } catch {
    return false;
  }
}

/** Copies a batch into the working folder of a data set, unless it lies there. */
async function keepBatch({ path, batch }: FinishedBatch, folder: string): Promise<void> {
  const own = join(workingFolder(folder), batchFileName(batch.index));
  if (path === own) return;
  const temporary = temporaryName(own);
  try {
    await copyFile(path, temporary);
    await giveName(temporary, own);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
