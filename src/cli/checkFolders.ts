import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildInformation } from '../dataset/buildInformation.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { type FolderState, inspectFolder } from '../dataset/datasetFolder.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { batchKey } from '../dataset/runKey.ts';
import { fewerReplicates, readRunNote, type RunNote } from '../dataset/runNote.ts';
import { mostBatches, planBatches } from '../plan/planBatches.ts';
import { planRuns } from '../plan/planRuns.ts';
import { estimateRun } from '../runner/estimateRun.ts';
import { findExtension } from '../runner/findExtension.ts';
import { prepareRun } from '../runner/preparedRun.ts';
import { readLock } from '../runner/readLock.ts';
import { canExtend } from '../runner/restoreBatches.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { asCliError } from './asCliError.ts';
import { checkBeginning } from './beginAgain.ts';
import { CliError } from './cliError.ts';
import { countOf } from './countOf.ts';
import { exitCodes } from './exitCode.ts';
import { formatEstimate } from './formatEstimate.ts';
import type { RunJob } from './runJob.ts';
import type { RunCommandOptions } from './runOptions.ts';

/** Runs are numbered by 32-bit integers. */
const mostRuns = 2 ** 31 - 1;

/**
 * Looks at every folder and at the number of runs before anything is written.
 *
 * @throws CliError with exit code 2 where something stands in the way, and 4 for a damaged data set
 */
export function checkFolders(jobs: readonly RunJob[], options: RunCommandOptions): void {
  checkBeginning(options);
  if (options.shard !== undefined && options.force === true) {
    throw new CliError(
      exitCodes.usage,
      '--force: expected a whole run, got --shard: it would remove what other shards wrote',
    );
  }
  if (jobs.length > 1) checkParent(jobs[0]);
  for (const job of jobs) {
    const refusal = refuseRuns(job, options);
    if (refusal !== undefined) {
      const estimate = formatEstimate(job.scenario.name, estimateRun(job.scenario, options.threads));
      throw new CliError(exitCodes.usage, `${refusal}\n${estimate}`);
    }
    const state = lookAtFolder(job.folder, options.force);
    if (state.kind === 'foreign') {
      throw new CliError(
        exitCodes.usage,
        `${job.shown}: expected an empty folder or a data set, got ${state.file} in it; choose another with --out`,
      );
    }
    if (options.force !== true) checkState(state, job, options);
  }
}

function checkState(state: FolderState, job: RunJob, options: RunCommandOptions): void {
  const { shown } = job;
  if (state.kind === 'finished') {
    const { manifest } = state;
    const extension = findExtension(job.folder, manifest);
    if (extension !== undefined && !isSame(state, job.scenario) && hasMore(extension.scenario, job.scenario)) {
      throw fewerError(shown, extension.scenario, job.scenario);
    }
    const isExtended = options.resume === true && canExtend(manifest, prepareRun(job.scenario));
    if (!isSame(state, job.scenario) && !isExtended) {
      throw hasMore(manifest.scenario, job.scenario) && manifest.corule.version === buildInformation().version
        ? fewerError(shown, manifest.scenario, job.scenario)
        : canExtend(manifest, prepareRun(job.scenario))
          ? moreError(shown, manifest.scenario, job.scenario)
          : otherError(`${shown}: holds the data set`);
    }
    if (isSame(state, job.scenario) && manifest.missing.length > 0 && mustResume(options)) {
      const runs = manifest.missing.reduce((total, { groups }) => total + groups, 0) * manifest.plan.modes.length;
      throw new CliError(
        exitCodes.usage,
        `${shown}: holds an incomplete data set, in which ${countOf(runs, 'run is', 'runs are')} missing; go on with --resume, ` +
          'or start again with --force',
      );
    }
  }
  if (state.kind === 'unfinished') {
    if (mustResume(options)) {
      refuseCompany(job);
      throw new CliError(
        exitCodes.usage,
        `${shown}: holds an unfinished data set; go on with --resume, or start again with --force`,
      );
    }
    const note = noteIn(job);
    const { key, batches } = prepareRun(job.scenario);
    const isOther = options.shard === undefined ? note?.batches !== batches : note?.key !== key;
    if (note !== undefined && hasMore(note.scenario, job.scenario))
      throw fewerError(shown, note.scenario, job.scenario);
    if (note !== undefined && isOther) throw otherError(`${shown}: holds an unfinished data set`);
  }
}

/** @throws CliError with exit code 4 when another program is at work in the folder: neither option would help */
function refuseCompany({ folder, shown }: RunJob): void {
  const lock = readLock(folder);
  if (lock?.state !== 'alive') return;
  throw new CliError(
    exitCodes.environment,
    `${shown}: process ${lock.pid} on ${lock.host} is at work on it: corule status ${quoteWord(shown)}`,
  );
}

/** Shards go on by themselves: each is one of many that begin when they can. */
function mustResume({ resume, shard }: RunCommandOptions): boolean {
  return resume !== true && shard === undefined;
}

/** Whether a scenario is another one with more replicates, and the same in everything else. */
function hasMore(there: Scenario, asked: Scenario): boolean {
  if (!(Number(there.replicates) > Number(asked.replicates))) return false;
  return batchKey(there, planRuns(there)) === batchKey(asked, planRuns(asked));
}

function fewerError(shown: string, there: Scenario, asked: Scenario): CliError {
  return new CliError(exitCodes.usage, `${shown}: ${fewerReplicates(there.replicates, asked.replicates)}`);
}

function moreError(shown: string, there: Scenario, asked: Scenario): CliError {
  const [has, wanted] = [there, asked].map(({ replicates }) => JSON.stringify(replicates));
  return new CliError(
    exitCodes.usage,
    `${shown}: holds the same with ${has} replicates; add the others up to ${wanted} with --resume, ` +
      'or choose another folder with --out',
  );
}

function otherError(holds: string, cause?: DatasetError): CliError {
  const why = cause === undefined ? '' : ` (${cause.message})`;
  return new CliError(
    exitCodes.usage,
    `${holds} of another scenario, seed or version${why}; replace it with --force, or choose another folder with --out`,
    { cause },
  );
}

function noteIn({ folder, shown }: RunJob): RunNote | undefined {
  try {
    return readRunNote(folder);
  } catch (error) {
    // Of another version, or of a calibration: another one, for whoever wants to write here.
    throw error instanceof DatasetError ? otherError(`${shown}: holds an unfinished data set`, error) : error;
  }
}

/** Why a scenario has too many runs to be started; undefined where it has not. */
export function refuseRuns(
  { file, scenario }: RunJob,
  { maxRuns }: Pick<RunCommandOptions, 'maxRuns'>,
): string | undefined {
  const plan = planRuns(scenario);
  const { runs } = plan;
  if (runs <= Math.min(maxRuns, mostRuns)) {
    const { batches } = planBatches(plan, scenario);
    if (batches <= mostBatches) return undefined;
    return `${file}: expected at most ${mostBatches} batches, the most that a folder holds, got ${batches}; ask for fewer replicates or points`;
  }
  return runs > mostRuns
    ? `${file}: expected at most ${Math.min(maxRuns, mostRuns)} runs, got ${runs}; ` +
        `--max-runs allows up to ${mostRuns}, the most that a data set holds`
    : `${file}: expected at most ${maxRuns} runs, got ${runs}; allow them with --max-runs ${runs}`;
}

/** A data set holds its own files and nothing else: the folders of several scenarios lie beside each other, not in it. */
function checkParent({ folder, shown }: RunJob): void {
  const { kind } = lookAtFolder(dirname(folder), true);
  if (kind === 'free' || kind === 'foreign') return;
  throw new CliError(
    exitCodes.usage,
    `${dirname(shown)}: expected a folder for several data sets, got a data set; choose another with --out`,
  );
}

/**
 * A damaged data set may be replaced by force, and by force alone.
 *
 * @throws CliError with exit code 2 when it is no folder, and 4 when it holds a damaged data set
 */
export function lookAtFolder(folder: string, force = false): FolderState {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new CliError(exitCodes.usage, `${folder}: expected a folder, got a file; choose another with --out`);
  }
  try {
    return inspectFolder(folder);
  } catch (error) {
    if (force && error instanceof DatasetError) return { kind: 'unfinished', key: undefined };
    throw asCliError(error);
  }
}

/** Whether a data set is that of a scenario, made by this version. */
export function isSame(state: Extract<FolderState, { kind: 'finished' }>, scenario: Scenario): boolean {
  const { scenarioHash: hash, corule } = state.manifest;
  return hash === scenarioHash(scenario) && corule.version === buildInformation().version;
}
