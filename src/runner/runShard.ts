import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { FailedRun, LostGroup } from '../dataset/batch/batchFooter.ts';
import { buildInformation } from '../dataset/buildInformation.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { workingFolder } from '../dataset/datasetFolder.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import { makeFolder } from '../dataset/makeFolder.ts';
import { manifestFile, readManifest } from '../dataset/readManifest.ts';
import { checkNote, noteRun, readRunNote } from '../dataset/runNote.ts';
import { batchesOfShard, type Shard } from '../plan/shard.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { findBatch } from './findBatch.ts';
import { forecastRun } from './forecastRun.ts';
import { logProgress } from './logProgress.ts';
import { logLosses, logThreadLoss, logTroubles } from './logTroubles.ts';
import { type PreparedRun, prepareRun } from './preparedRun.ts';
import { RunLog } from './runLog.ts';
import { type RunOptions, usualRunSeconds } from './runScenario.ts';
import { shardLogName } from './shardLogName.ts';
import { simulateBatches } from './simulateBatches.ts';
import { startTaskPool } from './taskPool.ts';

/** How a shard is run; summary and report are made when shards are merged. */
export interface ShardOptions
  extends Pick<RunOptions, 'folder' | 'threads' | 'runSeconds' | 'signal' | 'progress' | 'engine' | 'batchPlan'> {
  readonly shard: Shard;
}

/** A shard that is done. */
export interface ShardOutcome {
  /** Whether the data set was finished by then: nobody needs the shard any more. */
  readonly isFinished: boolean;
  /** Batches of the shard. */
  readonly batches: number;
  readonly simulatedRuns: number;
  readonly failures: readonly FailedRun[];
  readonly lost: readonly LostGroup[];
}

const nothing = { batches: 0, simulatedRuns: 0, failures: [], lost: [] };

/**
 * Simulates the batches of a shard that are not there yet.
 *
 * Any number of shards, and of copies of one, may write into a folder at once: a batch has the same bytes whoever writes it,
 * gets its name in one step, and is looked for again before it is begun.
 *
 * @throws the reason of the signal when it is aborted; finished batches stay
 * @throws DatasetError when the folder belongs to another run
 */
export async function runShard(scenario: Scenario, options: ShardOptions): Promise<ShardOutcome> {
  const run = prepareRun(scenario, options);
  if (isFinished(options.folder, run)) return { isFinished: true, ...nothing };
  makeFolder(workingFolder(options.folder));
  checkNote(options.folder, run);
  checkReplicates(options.folder, run);
  await noteRun(options.folder, run);
  try {
    return await runPrepared(run, options);
  } catch (error) {
    // A merge that found all batches there has removed them: whoever made one of them again comes too late.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isGone && isFinished(options.folder, run)) return { isFinished: true, ...nothing };
    throw error;
  }
}

async function runPrepared(run: PreparedRun, options: ShardOptions): Promise<ShardOutcome> {
  const { folder, shard, signal, progress, runSeconds = usualRunSeconds } = options;
  const { plan, batchPlan } = run;
  const own = batchesOfShard(shard, batchPlan.batches);
  // More shards than batches: no thread is started for nothing.
  if (own.length === 0) return { isFinished: false, ...nothing };
  const finished = new Map<number, FinishedBatch>();
  for (const index of own) {
    const found = findBatch(index, run, [folder]);
    if (found?.lost.length === 0) finished.set(index, found);
  }
  const runsOf = (indices: Iterable<number>) =>
    [...indices].reduce((total, index) => total + batchPlan.batchAt(index).groups, 0) * plan.modes.length;
  const working = workingFolder(folder);
  const log = new RunLog(join(working, shardLogName(shard, hostname(), process.pid)));
  const runsKept = runsOf(finished.keys());
  log.write('started', {
    version: buildInformation().version,
    node: process.version,
    threads: options.threads,
    shard: `${shard.index}/${shard.shards}`,
    runs: runsOf(own),
    runs_kept: runsKept,
  });
  progress.start(runsOf(own), runsKept, forecastRun(run, runsOf(own) - runsKept, options.threads));
  const pool = startTaskPool(options.threads, run.scenario, run.engine, logThreadLoss(log));
  let simulatedRuns = 0;
  const endSigns = logProgress(log, () => simulatedRuns);
  try {
    await simulateBatches(
      {
        run,
        folder: working,
        pool,
        runSeconds,
        isShared: true,
        onProgress(groups, failed) {
          simulatedRuns += groups * plan.modes.length;
          progress.advance(groups * plan.modes.length, failed);
        },
        onTrouble: logTroubles(log),
        signal,
      },
      own.filter((index) => !finished.has(index)),
      finished,
    );
    const batches = [...finished.values()];
    logLosses(log, batches, run.scenario);
    log.write('simulated', { runs: simulatedRuns });
    return {
      isFinished: false,
      batches: own.length,
      simulatedRuns,
      failures: batches.flatMap((batch) => batch.failures),
      lost: batches.flatMap((batch) => batch.lost),
    };
  } catch (error) {
    log.writeEnd(signal.aborted ? 'stopped' : 'failed', signal.aborted ? {} : { error: String(error) });
    throw error;
  } finally {
    endSigns();
    await pool.close();
    progress.stop();
  }
}

/** @throws DatasetError when other shards write fewer replicates: a run goes on to more, shards do not, each by itself */
function checkReplicates(folder: string, { key, scenario }: PreparedRun): void {
  const note = readRunNote(folder);
  if (note === undefined || note.key === key) return;
  throw new DatasetError(
    `${folder}: expected shards of the ${JSON.stringify(note.scenario.replicates)} replicates that are begun there, got ` +
      `one of ${JSON.stringify(scenario.replicates)}; go on to more with --resume and without --shard, or choose another folder`,
  );
}

function isFinished(folder: string, { hash }: PreparedRun): boolean {
  if (!existsSync(join(folder, manifestFile))) return false;
  const manifest = readManifest(folder);
  return (
    manifest.scenarioHash === hash &&
    manifest.missing.length === 0 &&
    manifest.corule.version === buildInformation().version
  );
}
