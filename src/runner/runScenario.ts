import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adoptBatch } from '../dataset/batch/adoptBatch.ts';
import { buildInformation } from '../dataset/buildInformation.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { clearFolder, leaveFolder, workingFolder } from '../dataset/datasetFolder.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import { type FolderLock, lockFolder } from '../dataset/folderLock.ts';
import { manifestFile, readManifest } from '../dataset/readManifest.ts';
import { checkNote, noteRun } from '../dataset/runNote.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { batchFileName } from './batchFileName.ts';
import { type Conclude, concludeDataset, type WrittenDataset } from './concludeDataset.ts';
import { forecastRun } from './forecastRun.ts';
import { logProgress } from './logProgress.ts';
import { logLosses, logThreadLoss, logTroubles } from './logTroubles.ts';
import { type PreparedRun, prepareRun, type PrepareOptions } from './preparedRun.ts';
import { restoreBatches } from './restoreBatches.ts';
import { logFile, RunLog } from './runLog.ts';
import type { RunProgress } from './runProgress.ts';
import { simulateBatches } from './simulateBatches.ts';
import { simulateUntil } from './simulateUntil.ts';
import { startTaskPool } from './taskPool.ts';

/** Seconds that one run may take, unless told otherwise: a thousand times what most take. */
export const usualRunSeconds = 600;

/** How a scenario is run, and where to. */
export interface RunOptions extends Conclude, PrepareOptions {
  /** Folder of the data set: free, or one of the same batches that is unfinished, incomplete or has fewer replicates. */
  readonly folder: string;
  /** Removes the data set that is there, finished or not, before anything is written. */
  readonly replace?: boolean;
  /** Worker threads; 0 runs in this process. */
  readonly threads: number;
  /** Seconds that one run may take before its thread is ended. */
  readonly runSeconds?: number;
  readonly signal: AbortSignal;
  readonly progress: RunProgress;
  /** Told why the run waits. */
  readonly onWait?: (reason: string) => void;
}

/** A run that ended. */
export interface RunOutcome extends WrittenDataset {
  /** Runs simulated now, without those that an earlier run had finished. */
  readonly simulatedRuns: number;
}

/**
 * Runs a scenario and writes its data set: batches, tables, summary, report, the description of the
 * folder and, last, the manifest that makes it a finished data set.
 *
 * The files depend on scenario and version alone, not on threads, interruptions or the order in which tasks end.
 *
 * @throws the reason of the signal when it is aborted; finished batches stay, and the same call goes on from them
 * @throws DatasetError when another run writes into the folder, or has finished there in the meantime
 */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<RunOutcome> {
  const { folder, replace = false } = options;
  const lock = await lockFolder(workingFolder(folder), options.onWait);
  try {
    if (replace) await clearFolder(folder);
    return await runLocked(prepareRun(scenario, options), lock, options);
  } finally {
    lock.release();
    leaveFolder(folder);
  }
}

async function runLocked(run: PreparedRun, lock: FolderLock, options: RunOptions): Promise<RunOutcome> {
  const { folder, signal, progress, runSeconds = usualRunSeconds } = options;
  const { plan } = run;
  const earlier = existsSync(join(folder, manifestFile)) ? readManifest(folder) : undefined;
  if (earlier?.missing.length === 0 && earlier.scenarioHash === run.hash) {
    throw new DatasetError(`${folder}: expected a folder without a finished data set, got one; replace it by force`);
  }
  if (earlier?.missing.length === 0) await restoreBatches(earlier, run, folder);
  checkNote(folder, run);
  await noteRun(folder, run);
  const finished = adoptBatches(folder, run);
  const groupsDone = [...finished.values()].reduce((total, { batch }) => total + batch.groups, 0);
  const forecast = forecastRun(run, plan.runs - groupsDone * plan.modes.length, options.threads);
  const log = new RunLog(join(folder, logFile));
  log.write('started', {
    version: buildInformation().version,
    node: process.version,
    threads: options.threads,
    runs: plan.runs,
    runs_kept: groupsDone * plan.modes.length,
    forecast_seconds: Math.round(forecast.seconds),
  });
  progress.start(plan.runs, groupsDone * plan.modes.length, forecast);

  const pool = startTaskPool(options.threads, run.scenario, run.engine, logThreadLoss(log));
  let simulatedRuns = 0;
  const endSigns = logProgress(log, () => simulatedRuns);
  try {
    const start = performance.now();
    const { batches, plan: fulfilled } = await simulateUntil(
      run,
      async (upTo) => {
        const wanted = Array.from({ length: upTo }, (_, i) => i);
        const work = {
          run,
          folder: workingFolder(folder),
          pool,
          runSeconds,
          isShared: false,
          onProgress: (groups: number, failed: number) => {
            simulatedRuns += groups * plan.modes.length;
            progress.advance(groups * plan.modes.length, failed);
          },
          onTrouble: logTroubles(log),
          signal,
        };
        await simulateBatches(
          work,
          wanted.filter((index) => !finished.has(index)),
          finished,
        );
        return wanted.map((index) => finished.get(index)!);
      },
      ({ n, met, metrics }) => log.write('look', { n, met, unmet: metrics.filter((metric) => !metric.met).length }),
    );
    const seconds = (performance.now() - start) / 1000;
    logLosses(log, batches, run.scenario);
    log.write('simulated', { runs: simulatedRuns, runs_per_second: Math.round(simulatedRuns / seconds) });
    return { ...(await concludeDataset(batches, fulfilled, { ...options, run, lock, log, pool })), simulatedRuns };
  } catch (error) {
    log.writeEnd(signal.aborted ? 'stopped' : 'failed', signal.aborted ? {} : { error: String(error) });
    throw error;
  } finally {
    endSigns();
    await pool.close();
    progress.stop();
  }
}

/** Batches that are whole; those with groups that were lost are tried again. */
function adoptBatches(folder: string, run: PreparedRun): Map<number, FinishedBatch> {
  const finished = new Map<number, FinishedBatch>();
  for (let i = 0; i < run.batchPlan.batches; i++) {
    const path = join(workingFolder(folder), batchFileName(i));
    const adopted = adoptBatch(path, run.batchPlan.batchAt(i), run);
    if (adopted !== undefined && adopted.lost.length === 0) finished.set(i, adopted);
  }
  return finished;
}
