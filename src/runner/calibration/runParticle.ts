import { blockReplicate } from '../../plan/designs/blockReplicate.ts';
import { setParameters, type ParameterSetting } from '../../scenario/setParameters.ts';
import { moments } from '../../statistics/moments.ts';
import type { Model } from '../model.ts';
import { findNonFinite } from '../findNonFinite.ts';
import type { RunContext } from '../runContext.ts';

/** An output of the runs of a particle: places of its values in the row of a replicate. */
export interface StatisticPlace {
  /** Index of the column in runs.parquet. */
  readonly column: number;
  /** Index of the mode, and of the mode that is subtracted. */
  readonly mode: number;
  readonly minus?: number;
}

/** A parameter set to simulate. */
export interface ParticleTask {
  /** Number over all particles: its replicates are block · r + k, so that every particle has fresh seeds. */
  readonly block: number;
  readonly settings: readonly ParameterSetting[];
}

/** Parameter sets that are sent to a thread together. */
export interface ParticlesTask {
  readonly particles: readonly ParticleTask[];
  readonly places: readonly StatisticPlace[];
  readonly replicates: number;
}

/** What the runs of a particle gave, a number for each statistic. */
export interface ParticleRecord {
  readonly block: number;
  /** Mean over the replicates that have a value; NaN where none has, or the particle failed. */
  readonly means: readonly number[];
  /** Standard errors of the means; NaN where fewer than two replicates have a value. */
  readonly errors: readonly number[];
  /** Replicates without a value. */
  readonly missing: readonly number[];
  readonly failure?: ParticleFailure;
}

/** Why a particle has no values. */
export interface ParticleFailure {
  readonly mode: string;
  /** Number of the replicate, which names its seeds. */
  readonly replicate: number;
  readonly message: string;
}

/** Runs all replicates of a parameter set; a run that throws or returns a number that is not finite fails the particle. */
export function runParticle(
  { block, settings }: ParticleTask,
  { places, replicates }: Pick<ParticlesTask, 'places' | 'replicates'>,
  context: Pick<RunContext, 'scenario' | 'shape'> & { readonly model: Pick<Model, 'prepareGroups'> },
): ParticleRecord {
  const { shape, scenario, model } = context;
  const columns = shape.columns.length;
  const values = places.map(() => new Float64Array(replicates));
  let replicate = blockReplicate(block, 0, replicates);
  try {
    const runGroup = model.prepareGroups(setParameters(scenario, settings, `particle ${block}`));
    for (let k = 0; k < replicates; k += 1) {
      replicate = blockReplicate(block, k, replicates);
      const record = runGroup({ index: replicate, point: 0, replicate, round: k });
      const [failure] = record.failures.length > 0 ? record.failures : findNonFinite(record, shape);
      if (failure !== undefined) {
        return failed(block, places, { mode: failure.mode, replicate, message: firstLine(failure.message) });
      }
      for (const [at, { column, mode, minus }] of places.entries()) {
        const value = record.runs[mode * columns + column];
        values[at][k] = minus === undefined ? value : value - record.runs[minus * columns + column];
      }
    }
  } catch (error) {
    const message = firstLine(error instanceof Error ? error.message : String(error));
    return failed(block, places, { mode: shape.modes[0], replicate, message });
  }
  const summaries = values.map(moments);
  return {
    block,
    means: summaries.map(({ mean }) => mean),
    errors: summaries.map(({ sd, n }) => sd / Math.sqrt(n)),
    missing: summaries.map(({ missing }) => missing),
  };
}

function failed(block: number, places: readonly StatisticPlace[], failure: ParticleFailure): ParticleRecord {
  const none = places.map(() => Number.NaN);
  return { block, means: none, errors: none, missing: places.map(() => 0), failure };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0];
}
