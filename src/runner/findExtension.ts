import { DatasetError } from '../dataset/datasetError.ts';
import type { Manifest } from '../dataset/manifest.ts';
import { runKey } from '../dataset/runKey.ts';
import { readRunNote, type RunNote } from '../dataset/runNote.ts';

/** The run with more replicates that is under way, or was stopped, beside a finished data set; undefined where none is. */
export function findExtension(folder: string, manifest: Manifest): RunNote | undefined {
  try {
    const note = readRunNote(folder);
    return note?.key === runKey(manifest.scenarioHash) ? undefined : note;
  } catch (error) {
    // What is left of another program or version is none.
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}
