import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Plan } from '../plan/plan.ts';
import { mostBatches, planBatches } from '../plan/planBatches.ts';
import { planRuns } from '../plan/planRuns.ts';
import { describeText } from '../scenario/describeText.ts';
import { type Scenario, scenarioSchema } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { buildInformation } from './buildInformation.ts';
import { DatasetError } from './datasetError.ts';
import { noteFile, workingFolder } from './datasetFolder.ts';
import { findScenarioFlaws } from './findScenarioFlaws.ts';
import { readJsonFile } from './readJsonFile.ts';
import { readSmallFile } from './readSmallFile.ts';
import { batchKey, runKey } from './runKey.ts';
import { datasetFormat } from './tableMetadata.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** Runs are numbered by 32-bit integers. */
const mostRuns = 2 ** 31 - 1;
const advice = 'start again with --force, or bring back the folder';

const noteSchema = z.strictObject({
  format: z.literal(datasetFormat),
  /** Version of corule: batches of another are not taken. */
  version: z.string(),
  /** See `runKey`. */
  key: z.string(),
  /** See `batchKey`. */
  batches: z.string(),
  /** Complete: whoever has the folder needs no other file to go on with it. */
  scenario: scenarioSchema,
});

/** What a working folder says of the run that it belongs to. */
export type RunNote = Omit<z.output<typeof noteSchema>, 'scenario'> & { readonly scenario: Scenario };

/** Notes which run a working folder belongs to: the same bytes from whichever program that works on it. */
export async function noteRun(folder: string, run: Pick<RunNote, 'key' | 'batches' | 'scenario'>): Promise<void> {
  const { key, batches, scenario } = run;
  const note: RunNote = { format: datasetFormat, version: buildInformation().version, key, batches, scenario };
  const text = `${JSON.stringify(note, null, 2)}\n`;
  const path = join(workingFolder(folder), noteFile);
  // Not written again where it is the same: shards on many machines begin at once.
  if (readSmallFile(path) === text) return;
  await writeFileAtomically(path, text);
}

/**
 * Reads which run a working folder belongs to; undefined where none is noted, or the note is cut short.
 *
 * @throws DatasetError when the note is of a calibration, of another program, or of another version, or at odds with itself
 */
export function readRunNote(folder: string): RunNote | undefined {
  const path = join(workingFolder(folder), noteFile);
  if (!existsSync(path)) return undefined;
  const content = parse(path);
  if (content === undefined) return undefined;
  const checked = noteSchema.safeParse(content);
  if (checked.success) return checkedNote(path, checked.data);
  if (isCalibration(content)) {
    throw new DatasetError(
      `${path}: expected the note of an unfinished run, got that of a calibration; go on with corule calibrate --resume`,
    );
  }
  const version = typeof content === 'object' && content !== null && 'version' in content ? content.version : undefined;
  if (typeof version === 'string' && version !== buildInformation().version) {
    throw new DatasetError(
      `${path}: expected an unfinished run of corule ${buildInformation().version}, got one of ${describeText(version).slice(1, -1)}; ` +
        'go on with that version, or start again with --force',
    );
  }
  const problems = checked.error.issues
    .slice(0, 3)
    .map(({ path: place, message }) => describeText(`${place.join('.') || 'file'}: ${message}`, 200).slice(1, -1));
  throw new DatasetError(
    `${path}: expected the note of an unfinished run, got another content: ${problems.join('; ')}; ${advice}`,
  );
}

/**
 * Holds the working folder of a folder, if there is one, to a run.
 *
 * @throws DatasetError when its batches are of another, or of more replicates, which would be lost
 */
export function checkNote(folder: string, { batches, scenario }: Pick<RunNote, 'batches' | 'scenario'>): void {
  const note = readRunNote(folder);
  const isSame = note === undefined || note.batches === batches;
  if (isSame && Number(note?.scenario.replicates) > Number(scenario.replicates)) {
    throw new DatasetError(`${folder}: ${fewerReplicates(note?.scenario.replicates, scenario.replicates)}`);
  }
  if (isSame) return;
  throw new DatasetError(
    `${folder}: expected an unfinished data set of the same scenario, seed and version, got another; ` +
      'start again with --force, or choose another folder',
  );
}

/** What is said where going on would leave out replicates that are there. */
export function fewerReplicates(there: Scenario['replicates'] | undefined, asked: Scenario['replicates']): string {
  return (
    `expected at least the ${JSON.stringify(there)} replicates of the data set that is there, got ${JSON.stringify(asked)}; ` +
    'go on with as many or more, start again with --force, or choose another folder'
  );
}

/** Undefined where a disk lost the end of it: batches carry their key as well, and are compared with it. */
function parse(path: string): unknown {
  try {
    return readJsonFile(path, 'the note of an unfinished run', { advice });
  } catch (error) {
    if (!(error instanceof DatasetError && error.cause instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** `corule calibrate` notes its key alone. */
function isCalibration(content: unknown): boolean {
  return typeof content === 'object' && content !== null && Object.keys(content).join() === 'key';
}

/** A note whose scenario can be run, and whose keys are those of it. */
function checkedNote(path: string, note: RunNote): RunNote {
  const { scenario } = note;
  const [flaw] = findScenarioFlaws(scenario);
  if (flaw !== undefined) throw new DatasetError(`${path}: ${flaw}; ${advice}`);
  const plan = planOf(path, scenario);
  if (!(plan.runs <= mostRuns)) {
    throw new DatasetError(`${path}: scenario: expected at most ${mostRuns} runs, got ${plan.runs}; ${advice}`);
  }
  const { batches } = planBatches(plan, scenario);
  if (batches > mostBatches) {
    throw new DatasetError(`${path}: scenario: expected at most ${mostBatches} batches, got ${batches}; ${advice}`);
  }
  if (note.key !== runKey(scenarioHash(scenario)) || note.batches !== batchKey(scenario, plan)) {
    throw new DatasetError(`${path}: expected the key of its own scenario, got another; ${advice}`);
  }
  return note;
}

function planOf(path: string, scenario: Scenario): Plan {
  try {
    return planRuns(scenario);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const got = describeText(error.message, 200).slice(1, -1);
    throw new DatasetError(`${path}: scenario.design: expected one that can be planned, got: ${got}; ${advice}`);
  }
}
