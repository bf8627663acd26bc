import { rm } from 'node:fs/promises';
import { reportPages } from '../../dataset/reportPage.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildInformation } from '../../dataset/buildInformation.ts';
import { calibrationFiles, calibrationKey } from '../../dataset/calibration/calibrationFolder.ts';
import {
  type CalibrationFailure,
  type CalibrationManifest,
  formatCalibrationManifest,
} from '../../dataset/calibration/calibrationManifest.ts';
import { type CalibrationDataset, openCalibration } from '../../dataset/calibration/readCalibration.ts';
import { writeCrate } from '../../dataset/crate/writeCrate.ts';
import { DatasetError } from '../../dataset/datasetError.ts';
import { clearFolder, closeFolder, leaveFolder, noteKey, workingFolder } from '../../dataset/datasetFolder.ts';
import type { DatasetShape } from '../../dataset/datasetShape.ts';
import { lockFolder } from '../../dataset/folderLock.ts';
import { manifestFile } from '../../dataset/readManifest.ts';
import { datasetFormat } from '../../dataset/tableMetadata.ts';
import { writeFileAtomically } from '../../dataset/writeFileAtomically.ts';
import { type PlannedCalibration, planCalibration } from '../../plan/plannedCalibration.ts';
import { randomStreamVersion } from '../../random/streamName.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { runModes } from '../../scenario/definition/vocabulary.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { Engine } from '../model.ts';
import { prepareContext } from '../runContext.ts';
import { logThreadLoss } from '../logTroubles.ts';
import { logFile, RunLog } from '../runLog.ts';
import { startTaskPool } from '../taskPool.ts';
import { theEngine } from '../theEngine.ts';
import { traceCommand } from '../traceCommand.ts';
import type { CalibrationProgress } from './calibrationProgress.ts';
import { calibrationColumns, writeCalibrationTables } from './calibrationTables.ts';
import { placesOf } from './placesOf.ts';
import { loadMemory, saveMemory, type SearchMemory, startMemory } from './searchMemory.ts';
import { checkParticles, searchParticles, standOf } from './searchParticles.ts';

/** Milliseconds of search that an interruption may cost: less than most runs take to start. */
const savedEvery = 5000;

/** How a scenario is calibrated, and where to. */
export interface CalibrationOptions {
  /** Folder of the data set; free, or unfinished by a calibration of the same key. */
  readonly folder: string;
  /** Removes the calibration that is there, finished or not, before anything is written. */
  readonly replace?: boolean;
  /** Worker threads; 0 runs in this process. */
  readonly threads: number;
  readonly signal: AbortSignal;
  readonly progress: CalibrationProgress;
  /** Told why the calibration waits. */
  readonly onWait?: (reason: string) => void;
  /** Makes the text of summary.json. */
  readonly summarise?: (result: CalibrationResult) => string;
  /** Makes the text of report.html, once tables and summary are written. */
  readonly report?: (dataset: CalibrationDataset) => Promise<string>;
  /** The model and its threads; tests have their own. */
  readonly engine?: Engine;
}

/** What a search has found, before it is summed up. */
export interface CalibrationResult {
  readonly plan: PlannedCalibration;
  readonly shape: DatasetShape;
  readonly memory: SearchMemory;
  readonly manifest: CalibrationManifest;
}

/**
 * Calibrates a scenario and writes the posterior as a data set: tables, summary, report and, last, the manifest that makes
 * the folder a finished one.
 *
 * The files depend on scenario and version alone, not on threads, interruptions or the order in which tasks end.
 *
 * @throws RangeError when the scenario asks for no calibration, or a pattern for what its runs do not have
 * @throws the reason of the signal when it is aborted; what was simulated stays, and the same call goes on from there
 * @throws DatasetError when another process writes into the folder, or has finished there in the meantime
 */
export async function runCalibration(scenario: Scenario, options: CalibrationOptions): Promise<CalibrationResult> {
  const plan = planCalibration(scenario);
  if (plan === undefined) throw new RangeError('calibration: expected a scenario with calibration, got none');
  const { folder, replace = false } = options;
  const lock = await lockFolder(workingFolder(folder), options.onWait);
  try {
    if (replace) await clearFolder(folder, calibrationFiles);
    if (existsSync(join(folder, manifestFile))) {
      throw new DatasetError(`${folder}: expected a folder without a finished data set, got one; replace it by force`);
    }
    return await runLocked(scenario, plan, options);
  } finally {
    lock.release();
    leaveFolder(folder);
  }
}

async function runLocked(
  scenario: Scenario,
  plan: PlannedCalibration,
  options: CalibrationOptions,
): Promise<CalibrationResult> {
  const { folder, signal, progress, engine = theEngine } = options;
  const { shape } = prepareContext(plan.base, engine.model);
  const places = placesOf(plan, shape);
  const hash = scenarioHash(scenario);
  const key = calibrationKey(hash);
  await noteKey(folder, key);
  let memory = loadMemory(folder, key) ?? startMemory(plan);
  const log = new RunLog(join(folder, logFile));
  log.write('started', {
    version: buildInformation().version,
    node: process.version,
    threads: options.threads,
    particles_kept: memory.state.simulations,
  });
  progress.start(standOf(memory));
  const pool = startTaskPool(options.threads, plan.base, engine, logThreadLoss(log));
  // A stop must not wait for the tasks under way: they are ended with their threads.
  const onAbort = () => void pool.close();
  signal.addEventListener('abort', onAbort, { once: true });
  let savedAt = performance.now();
  const onProgress = async (now: SearchMemory, isGenerationComplete: boolean) => {
    memory = now;
    if (now.state.status !== 'running' && now.fresh.length > 0) {
      progress.check(now.fresh.length, now.state.population?.particles.length ?? 0);
    } else if (isGenerationComplete) progress.closeGeneration(standOf(now));
    else progress.advance(standOf(now));
    if (!isGenerationComplete && performance.now() - savedAt < savedEvery) return;
    await saveMemory(folder, key, now);
    savedAt = performance.now();
    if (isGenerationComplete)
      log.write('generation', { ...now.state.history.at(-1), particles: now.state.simulations });
  };
  try {
    const work = { plan, places, pool, signal, onProgress };
    memory = await searchParticles(memory, work);
    log.write('searched', { status: memory.state.status, particles: memory.state.simulations });
    memory = await checkParticles(memory, work);
    await saveMemory(folder, key, memory);
    signal.throwIfAborted();
    progress.phase('tables');
    const parts = await writeCalibrationTables(folder, plan, shape.columns, memory);
    const result = { plan, shape, memory, manifest: manifestOf(scenario, hash, plan, memory, parts) };
    const manifest = await writeConclusions(result, options);
    const tables = Object.entries(calibrationColumns(plan, shape.columns)).map(([table, columns]) => ({
      table,
      columns,
    }));
    await writeCrate(folder, manifest, tables, options.report !== undefined);
    await writeFileAtomically(join(folder, manifestFile), formatCalibrationManifest(manifest));
    await closeFolder(folder);
    log.write('finished', { failed_particles: memory.failed });
    return { ...result, manifest };
  } catch (error) {
    if (!signal.aborted) throw error;
    await saveMemory(folder, key, memory);
    throw signal.reason;
  } finally {
    signal.removeEventListener('abort', onAbort);
    await pool.close();
    progress.stop();
  }
}

/** Summary and report, where they are asked for. */
async function writeConclusions(result: CalibrationResult, options: CalibrationOptions): Promise<CalibrationManifest> {
  const { folder, progress, signal } = options;
  let { manifest } = result;
  if (options.summarise !== undefined) {
    signal.throwIfAborted();
    progress.phase('summary');
    const text = options.summarise(result);
    await writeFileAtomically(join(folder, 'summary.json'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    manifest = { ...manifest, parts: [...manifest.parts, { file: 'summary.json', sha256 }] };
  }
  if (options.report !== undefined) {
    signal.throwIfAborted();
    progress.phase('report');
    // A page in another language shows what was there before: it is made again on request.
    for (const page of reportPages) if (page !== 'report.html') await rm(join(folder, page), { force: true });
    await writeFileAtomically(join(folder, 'report.html'), await options.report(openCalibration(folder, manifest)));
  }
  signal.throwIfAborted();
  return manifest;
}

function manifestOf(
  scenario: Scenario,
  hash: string,
  plan: PlannedCalibration,
  { state, fresh, failed, failures }: SearchMemory,
  parts: CalibrationManifest['parts'],
): CalibrationManifest {
  if (state.status === 'running') throw new Error('calibration: expected a search that has ended, got a running one');
  return {
    kind: 'calibration',
    format: datasetFormat,
    corule: buildInformation(),
    randomStreams: randomStreamVersion,
    scenarioHash: hash,
    scenario,
    search: {
      status: state.status,
      generations: state.history.length,
      searched: state.simulations,
      checked: fresh.length,
      failed,
    },
    parts,
    failures: failures.map(({ block, unit, replicate, mode: name, message }): CalibrationFailure => {
      const mode = runModes.find((one) => one === name) ?? 'none';
      const settings = plan.settingsAt(unit).map(({ path, value }) => `${path}=${value}`);
      const command = traceCommand({ point: 0, mode, replicate }, scenario, undefined, { set: settings });
      return { particle: block, replicate, mode, message, command };
    }),
  };
}
