import seedrandom from 'seedrandom';
import { resampleCounts } from '../statistics/resampleCounts.ts';
import type { ResampleCounts } from '../statistics/resampleCounts.ts';
import type { UniformGenerator } from '../statistics/uniformGenerator.ts';

/** Confidence of all intervals of the summary and the report. */
export const LEVEL = 0.95;
/** B: resamples of the bootstrap. */
export const RESAMPLES = 2000;

/** Everything random in the analysis: seeded by the scenario, so that the same data give the same bytes. */
export interface Resampling {
  readonly counts: ResampleCounts;
  /** A generator of its own for each use, so that leaving one out moves no other. */
  generatorFor(use: string): UniformGenerator;
}

/** A generator named by the scenario’s seed and by what it is for. */
export function makeGenerator(seed: string, use: string): UniformGenerator {
  return seedrandom.alea(`analysis:${use}:${seed}`);
}

/** Draws the one set of resamples that all metrics and pairs share. */
export function makeResampling(seed: string, replicates: number, resamples = RESAMPLES): Resampling {
  const generatorFor = (use: string): UniformGenerator => makeGenerator(seed, use);
  return { counts: resampleCounts(replicates, resamples, generatorFor('resamples')), generatorFor };
}
