import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Scenario, scenarioSchema } from '../scenario/definition/scenario.ts';
import { buildInformation } from './buildInformation.ts';
import { DatasetError } from './datasetError.ts';
import { noteFile, workingFolder } from './datasetFolder.ts';
import { datasetFormat } from './tableMetadata.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

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
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  await writeFileAtomically(path, text);
}

/**
 * Reads which run a working folder belongs to; undefined where none is noted, or the note is cut short.
 *
 * @throws DatasetError when the note is of a calibration, of another program, or of another version
 */
export function readRunNote(folder: string): RunNote | undefined {
  const path = join(workingFolder(folder), noteFile);
  if (!existsSync(path)) return undefined;
  const content = parse(path);
  if (content === undefined) return undefined;
  const checked = noteSchema.safeParse(content);
  if (checked.success) return checked.data;
  const version = typeof content === 'object' && content !== null && 'version' in content ? content.version : undefined;
  if (typeof version === 'string' && version !== buildInformation().version) {
    throw new DatasetError(
      `${path}: expected an unfinished run of corule ${buildInformation().version}, got one of ${version}; ` +
        `go on with that version (npx corule@${version}), or start again with --force`,
    );
  }
  const problems = checked.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new DatasetError(
    `${path}: expected the note of an unfinished run, got another content: ${problems.join('; ')}`,
  );
}

/**
 * Holds the working folder of a folder, if there is one, to a run.
 *
 * @throws DatasetError when its batches are of another
 */
export function checkNote(folder: string, { batches }: Pick<RunNote, 'batches'>): void {
  const note = readRunNote(folder);
  if (note === undefined || note.batches === batches) return;
  throw new DatasetError(
    `${folder}: expected an unfinished data set of the same scenario, seed and version, got another; ` +
      'start again with --force, or choose another folder',
  );
}

/** Undefined where a disk lost the end of it: batches carry their key as well, and are compared with it. */
function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
