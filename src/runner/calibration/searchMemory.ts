import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError } from '../../dataset/datasetError.ts';
import { workingFolder } from '../../dataset/datasetFolder.ts';
import { writeFileAtomically } from '../../dataset/writeFileAtomically.ts';
import type { PlannedCalibration } from '../../plan/plannedCalibration.ts';
import { type CalibrationState, startCalibration } from '../../statistics/calibration/calibrationState.ts';
import type { ParticleFailure, ParticleRecord } from './runParticle.ts';

/** Between which values a statistic lay; `null` before it had any. */
export type SeenRange = { readonly lower: number; readonly upper: number } | null;

/** A particle that failed, and what repeats it. */
export interface FailedParticle extends ParticleFailure {
  readonly block: number;
  readonly unit: readonly number[];
}

/** Everything that a search knows, as plain data: written as JSON and read back, it goes on where it was. */
export interface SearchMemory {
  readonly state: CalibrationState;
  /** Of the particles that the state holds. */
  readonly records: readonly ParticleRecord[];
  /** Of each pattern, over all particles drawn from the ranges: the first generation. */
  readonly priorRanges: readonly SeenRange[];
  /** Particles that failed, and the first of them by name. */
  readonly failed: number;
  readonly failures: readonly FailedParticle[];
  /** Runs of the particles of the posterior on fresh seeds, in their order. */
  readonly fresh: readonly ParticleRecord[];
}

const memoryFile = 'search.json';

/** A search before its first particle. */
export function startMemory({ settings, patterns }: PlannedCalibration): SearchMemory {
  return {
    state: startCalibration(settings),
    records: [],
    priorRanges: patterns.map(() => null),
    failed: 0,
    failures: [],
    fresh: [],
  };
}

/** Keeps what a search knows in the working folder of its data set. */
export async function saveMemory(folder: string, key: string, memory: SearchMemory): Promise<void> {
  await writeFileAtomically(join(workingFolder(folder), memoryFile), `${JSON.stringify({ key, memory })}\n`);
}

/**
 * What an interrupted search of the same key knew; undefined where there was none.
 *
 * @throws DatasetError when the file is damaged
 */
export function loadMemory(folder: string, key: string): SearchMemory | undefined {
  const path = join(workingFolder(folder), memoryFile);
  if (!existsSync(path)) return undefined;
  try {
    const saved: { readonly key: string; readonly memory: SearchMemory } = JSON.parse(readFileSync(path, 'utf8'));
    if (saved.key !== key) return undefined;
    const { memory } = saved;
    return { ...memory, records: memory.records.map(withMissing), fresh: memory.fresh.map(withMissing) };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    throw new DatasetError(`${path}: expected an unfinished search, got: ${error.message}; start again with --force`);
  }
}

/** JSON has no word for a missing number. */
function withMissing(record: ParticleRecord): ParticleRecord {
  return { ...record, means: orMissing(record.means), errors: orMissing(record.errors) };
}

function orMissing(values: readonly (number | null)[]): number[] {
  return values.map((value) => value ?? Number.NaN);
}
