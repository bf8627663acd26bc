import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FailedRun, type LostGroup, readBatchFooter } from '../dataset/batch/batchFooter.ts';
import { cutFailures } from '../dataset/failedRuns.ts';
import { buildInformation } from '../dataset/buildInformation.ts';
import { writeCrate } from '../dataset/crate/writeCrate.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { closeFolder, removeTemporaries } from '../dataset/datasetFolder.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import type { FolderLock } from '../dataset/folderLock.ts';
import { formatManifest, type Manifest, type ManifestPart } from '../dataset/manifest.ts';
import { missingGroups } from '../dataset/missingGroups.ts';
import { type Dataset, openDataset } from '../dataset/readDataset.ts';
import { manifestFile } from '../dataset/readManifest.ts';
import { reportPages } from '../dataset/reportPage.ts';
import { tableColumns } from '../dataset/tableColumns.ts';
import { datasetFormat } from '../dataset/tableMetadata.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import type { Plan } from '../plan/plan.ts';
import { randomStreamVersion } from '../random/streamName.ts';
import { assembleDataset } from './assembleDataset.ts';
import type { LaterThreads } from './laterThreads.ts';
import type { PreparedRun } from './preparedRun.ts';
import type { RunLog } from './runLog.ts';
import type { RunProgress } from './runProgress.ts';
import type { TaskPool } from './taskPool.ts';
import { traceCommand } from './traceCommand.ts';

/** What makes summary and report of a data set whose tables are written. */
export interface Conclude {
  /** Makes the text of summary.json, with the help of threads where there are any; not asked when no replicate is left. */
  readonly summarise?: (dataset: Dataset, threads?: LaterThreads) => Promise<string>;
  /** Makes the text of report.html, once summary.json is written. */
  readonly report?: (dataset: Dataset) => Promise<string>;
}

/** What a conclusion works with. */
export interface ConclusionWork extends Conclude {
  readonly run: PreparedRun;
  readonly folder: string;
  readonly lock: FolderLock;
  readonly log: RunLog;
  readonly pool: TaskPool;
  readonly progress: RunProgress;
  readonly signal: AbortSignal;
}

/** A data set that was written. */
export interface WrittenDataset {
  readonly dataset: Dataset;
  readonly failures: readonly FailedRun[];
  /** Groups that could not be run to their end here; the data set is incomplete. */
  readonly lost: readonly LostGroup[];
  /** Replicates × points with values in every mode. */
  readonly keptGroups: number;
}

/**
 * Makes a data set of batches: tables, summary, report, the description of the folder and, last, the manifest that makes it
 * a finished one.
 *
 * An incomplete data set keeps its batches beside it, so that what is missing can be added.
 *
 * @param batches - in plan order
 * @param plan - what they are to fulfil, which may be less than was planned
 */
export async function concludeDataset(
  batches: readonly FinishedBatch[],
  plan: Plan,
  work: ConclusionWork,
): Promise<WrittenDataset> {
  try {
    return await conclude(batches, plan, work);
  } catch (error) {
    // Files that do not fit together may be those of another folder that was put in the place of this one.
    if (error instanceof DatasetError) work.lock.check();
    throw error;
  }
}

async function conclude(batches: readonly FinishedBatch[], plan: Plan, work: ConclusionWork): Promise<WrittenDataset> {
  const { run, folder, lock, log, progress, pool, signal } = work;
  const { shape } = run;
  progress.phase('tables');
  lock.check();
  // From here on the tables of an earlier data set are replaced one by one.
  await rm(join(folder, manifestFile), { force: true });
  const parts = await assembleDataset(folder, batches, plan, shape, pool, lock, signal);
  checkBatches(batches, run.batches);
  log.write('tables', { rows: Object.fromEntries(parts.map(({ file, rows }) => [file, rows])) });

  const failures = batches.flatMap((batch) => batch.failures);
  const lost = batches.flatMap((batch) => batch.lost);
  const keptGroups = batches.reduce((total, batch) => total + batch.keptGroups, 0);
  const missing = missingGroups(batches, plan);
  const dataset = await writeConclusions(manifestOf(run, { plan, failures, missing, parts }), keptGroups, work);
  const tables = Object.entries(tableColumns(shape, plan)).map(([table, columns]) => ({ table, columns }));
  lock.check();
  await writeCrate(folder, dataset.manifest, tables, work.report !== undefined && keptGroups > 0);
  lock.check();
  await removeTemporaries(folder);
  await writeFileAtomically(join(folder, manifestFile), formatManifest(dataset.manifest));
  const missingRuns = missing.reduce((total, { groups }) => total + groups, 0) * plan.modes.length;
  if (missingRuns === 0) await closeFolder(folder);
  log.write(missingRuns === 0 ? 'finished' : 'incomplete', { failed_runs: failures.length, missing_runs: missingRuns });
  return { dataset, failures, lost, keptGroups };
}

/**
 * Looks again at what the tables were made of: a shard of another run, that was not ended before a run was begun by force,
 * gives its batches the same names.
 *
 * @throws DatasetError when one was replaced by that of another run
 */
function checkBatches(batches: readonly FinishedBatch[], key: string): void {
  const other = batches.find(({ path }) => readBatchFooter(path).key !== key);
  if (other === undefined) return;
  throw new DatasetError(
    `${other.path}: expected a batch of this run, got that of another, which writes into the same folder; end it, then ` +
      'go on with --resume',
  );
}

/** Summary and report, where they are asked for and there is anything to say. */
async function writeConclusions(manifest: Manifest, keptGroups: number, work: ConclusionWork): Promise<Dataset> {
  const { folder, lock, progress, signal, log } = work;
  let dataset = openDataset(folder, manifest);
  if (keptGroups === 0) return dataset;
  if (work.summarise !== undefined) {
    signal.throwIfAborted();
    progress.phase('summary');
    const text = await untilStopped(work, work.summarise(dataset, work.pool.later));
    lock.check();
    await writeFileAtomically(join(folder, 'summary.json'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    dataset = openDataset(folder, { ...manifest, parts: [...manifest.parts, { file: 'summary.json', sha256 }] });
    log.write('summary');
  }
  await work.pool.close();
  if (work.report !== undefined) {
    signal.throwIfAborted();
    progress.phase('report');
    // A page in another language shows what was there before: it is made again on request.
    const text = await work.report(dataset);
    lock.check();
    for (const page of reportPages) if (page !== 'report.html') await rm(join(folder, page), { force: true });
    await writeFileAtomically(join(folder, 'report.html'), text);
    log.write('report');
  }
  signal.throwIfAborted();
  return dataset;
}

/** A stop does not wait for what threads are at: they are ended. */
async function untilStopped<Result>({ pool, signal }: ConclusionWork, result: Promise<Result>): Promise<Result> {
  const onAbort = () => void pool.close();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await result;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function manifestOf(
  { scenario, hash }: PreparedRun,
  content: {
    readonly plan: Plan;
    readonly failures: readonly FailedRun[];
    readonly missing: Manifest['missing'];
    readonly parts: ManifestPart[];
  },
): Manifest {
  const { plan, failures, missing, parts } = content;
  return {
    format: datasetFormat,
    corule: buildInformation(),
    randomStreams: randomStreamVersion,
    scenarioHash: hash,
    scenario,
    plan: { ...plan.recipe, modes: [...plan.modes] },
    parts,
    ...cutFailures(
      failures.map(({ group, point, replicate, mode, message }) => {
        return { group, point, replicate, mode, message, command: traceCommand({ point, replicate, mode }, scenario) };
      }),
    ),
    missing,
  };
}
