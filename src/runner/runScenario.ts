import { rm } from 'node:fs/promises';
import { reportPages } from '../dataset/reportPage.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adoptBatch } from '../dataset/batch/adoptBatch.ts';
import type { FailedRun } from '../dataset/batch/batchFooter.ts';
import { buildInformation } from '../dataset/buildInformation.ts';
import { writeCrate } from '../dataset/crate/writeCrate.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { clearFolder, closeFolder, noteKey, workingFolder } from '../dataset/datasetFolder.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import { lockFolder } from '../dataset/folderLock.ts';
import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import { formatManifest, type Manifest, type ManifestPart } from '../dataset/manifest.ts';
import { type Dataset, openDataset } from '../dataset/readDataset.ts';
import { manifestFile } from '../dataset/readManifest.ts';
import { runKey } from '../dataset/runKey.ts';
import { tableColumns } from '../dataset/tableColumns.ts';
import { datasetFormat } from '../dataset/tableMetadata.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import type { Plan } from '../plan/plan.ts';
import { type BatchPlan, planBatches } from '../plan/planBatches.ts';
import { randomStreamVersion } from '../random/streamName.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { assembleDataset } from './assembleDataset.ts';
import type { Engine } from './model.ts';
import { prepareContext } from './runContext.ts';
import { RunLog } from './runLog.ts';
import type { RunProgress } from './runProgress.ts';
import { batchFileName } from './simulateBatches.ts';
import { simulateUntil } from './simulateUntil.ts';
import { startTaskPool } from './taskPool.ts';
import { theEngine } from './theEngine.ts';
import { traceCommand } from './traceCommand.ts';

/** How a scenario is run, and where to. */
export interface RunOptions {
  /** Folder of the data set; free, or unfinished by a run of the same key. */
  readonly folder: string;
  /** Removes the data set that is there, finished or not, before anything is written. */
  readonly replace?: boolean;
  /** Worker threads; 0 runs in this process. */
  readonly threads: number;
  readonly signal: AbortSignal;
  readonly progress: RunProgress;
  /** Makes the text of summary.json; not asked when no replicate is left. */
  readonly summarise?: (dataset: Dataset) => Promise<string>;
  /** Makes the text of report.html, once summary.json is written. */
  readonly report?: (dataset: Dataset) => Promise<string>;
  /** The model and its threads; tests have their own. */
  readonly engine?: Engine;
  /** How the plan is cut; tests cut smaller. */
  readonly batchPlan?: (plan: Plan, scenario: Scenario) => BatchPlan;
}

/** A finished run. */
export interface RunOutcome {
  readonly dataset: Dataset;
  readonly failures: readonly FailedRun[];
  /** Runs simulated now, without those that an earlier run had finished. */
  readonly simulatedRuns: number;
  /** Replicates × points with values in every mode. */
  readonly keptGroups: number;
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
  const lock = lockFolder(workingFolder(folder));
  try {
    if (replace) await clearFolder(folder);
    if (existsSync(join(folder, manifestFile))) {
      await closeFolder(folder);
      throw new DatasetError(`${folder}: expected a folder without a finished data set, got one; replace it by force`);
    }
    return await runLocked(scenario, options);
  } finally {
    lock.release();
  }
}

async function runLocked(scenario: Scenario, options: RunOptions): Promise<RunOutcome> {
  const { folder, signal, progress, engine = theEngine } = options;
  const { plan, shape } = prepareContext(scenario, engine.model);
  const batchPlan = (options.batchPlan ?? planBatches)(plan, scenario);
  const hash = scenarioHash(scenario);
  const key = runKey(hash);
  await noteKey(folder, key);
  const finished = adoptBatches(folder, key, batchPlan, shape);
  const groupsDone = [...finished.values()].reduce((total, { batch }) => total + batch.groups, 0);
  const log = new RunLog(folder);
  log.write('started', {
    version: buildInformation().version,
    node: process.version,
    threads: options.threads,
    runs: plan.runs,
    runs_kept: groupsDone * plan.modes.length,
  });
  progress.start(plan.runs, groupsDone * plan.modes.length);

  const pool = startTaskPool(options.threads, scenario, engine);
  try {
    const start = performance.now();
    let simulatedRuns = 0;
    const { batches, plan: fulfilled } = await simulateUntil(
      {
        folder: workingFolder(folder),
        key,
        batchPlan,
        shape,
        finished,
        pool,
        onProgress: (groups, failed) => {
          simulatedRuns += groups * plan.modes.length;
          progress.advance(groups * plan.modes.length, failed);
        },
        signal,
      },
      plan,
      scenario,
      ({ n, met, metrics }) => log.write('look', { n, met, unmet: metrics.filter((metric) => !metric.met).length }),
    );
    const seconds = (performance.now() - start) / 1000;
    log.write('simulated', { runs: simulatedRuns, runs_per_second: Math.round(simulatedRuns / seconds) });

    progress.phase('tables');
    const parts = await assembleDataset(folder, batches, fulfilled, shape, pool, signal);
    log.write('tables', { rows: Object.fromEntries(parts.map(({ file, rows }) => [file, rows])) });
    await pool.close();

    const failures = batches.flatMap((batch) => batch.failures);
    const keptGroups = batches.reduce((total, batch) => total + batch.keptGroups, 0);
    const run = { scenario, hash, plan: fulfilled, failures };
    const dataset = await writeConclusions(manifestOf(run, parts), keptGroups, options, log);
    const tables = Object.entries(tableColumns(shape, fulfilled)).map(([table, columns]) => ({ table, columns }));
    await writeCrate(folder, dataset.manifest, tables, options.report !== undefined && keptGroups > 0);
    await writeFileAtomically(join(folder, manifestFile), formatManifest(dataset.manifest));
    await closeFolder(folder);
    log.write('finished', { failed_runs: failures.length });
    return { dataset, failures, simulatedRuns, keptGroups };
  } catch (error) {
    noteEnd(log, signal.aborted ? 'stopped' : 'failed', signal.aborted ? {} : { error: String(error) });
    throw error;
  } finally {
    await pool.close();
    progress.stop();
  }
}

/** A disk that is full or gone must not hide why the run ended. */
function noteEnd(log: RunLog, event: string, details: Readonly<Record<string, unknown>>): void {
  try {
    log.write(event, details);
  } catch {
    // What ended the run is thrown by the caller.
  }
}

/** Summary and report, where they are asked for and there is anything to say. */
async function writeConclusions(
  manifest: Manifest,
  keptGroups: number,
  options: RunOptions,
  log: RunLog,
): Promise<Dataset> {
  const { folder, progress, signal } = options;
  let dataset = openDataset(folder, manifest);
  if (keptGroups === 0) return dataset;
  if (options.summarise !== undefined) {
    signal.throwIfAborted();
    progress.phase('summary');
    const text = await options.summarise(dataset);
    await writeFileAtomically(join(folder, 'summary.json'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    dataset = openDataset(folder, { ...manifest, parts: [...manifest.parts, { file: 'summary.json', sha256 }] });
    log.write('summary');
  }
  if (options.report !== undefined) {
    signal.throwIfAborted();
    progress.phase('report');
    // A page in another language shows what was there before: it is made again on request.
    for (const page of reportPages) if (page !== 'report.html') await rm(join(folder, page), { force: true });
    await writeFileAtomically(join(folder, 'report.html'), await options.report(dataset));
    log.write('report');
  }
  signal.throwIfAborted();
  return dataset;
}

function adoptBatches(
  folder: string,
  key: string,
  batchPlan: BatchPlan,
  shape: DatasetShape,
): Map<number, FinishedBatch> {
  const finished = new Map<number, FinishedBatch>();
  for (let i = 0; i < batchPlan.batches; i++) {
    const adopted = adoptBatch(join(workingFolder(folder), batchFileName(i)), key, batchPlan.batchAt(i), shape);
    if (adopted !== undefined) finished.set(i, adopted);
  }
  return finished;
}

function manifestOf(
  run: {
    readonly scenario: Scenario;
    readonly hash: string;
    readonly plan: Plan;
    readonly failures: readonly FailedRun[];
  },
  parts: ManifestPart[],
): Manifest {
  const { scenario, hash, plan, failures } = run;
  return {
    format: datasetFormat,
    corule: buildInformation(),
    randomStreams: randomStreamVersion,
    scenarioHash: hash,
    scenario,
    plan: { ...plan.recipe, modes: [...plan.modes] },
    parts,
    failures: failures.map(({ point, replicate, mode, message }) => {
      return { point, replicate, mode, message, command: traceCommand({ point, replicate, mode }, scenario) };
    }),
  };
}
