import seedrandom from 'seedrandom';
import { fillStandardNormal } from '../../src/statistics/standardNormalDraws.ts';
import type { UniformGenerator } from '../../src/statistics/uniformGenerator.ts';

/** A seeded generator for tests. */
export function seeded(seed: string): UniformGenerator {
  return seedrandom.alea(seed);
}

/** n standard normal numbers. */
export function normals(n: number, generator: UniformGenerator): Float64Array {
  return fillStandardNormal(new Float64Array(n), generator);
}

/** n exponential numbers of mean 1. */
export function exponentials(n: number, generator: UniformGenerator): Float64Array {
  return Float64Array.from({ length: n }, () => -Math.log(1 - generator()));
}

/** Time limit of a simulated test in milliseconds: a nightly run takes minutes. */
export const SIMULATION_TIMEOUT = 900_000;

/** Repetitions of a simulation, more of them in a nightly run. */
export function repetitions(everyRun: number, nightly = 2000): number {
  return process.env.CORULE_NIGHTLY === '1' ? Math.max(everyRun, nightly) : everyRun;
}

/** `count` columns that share a part of their noise, so that they correlate at `correlation`. */
export function correlatedColumns(count: number, n: number, correlation: number, seed: string): Float64Array[] {
  const generator = seeded(seed);
  const common = normals(n, generator);
  return Array.from({ length: count }, () =>
    normals(n, generator).map((own, i) => Math.sqrt(correlation) * common[i] + Math.sqrt(1 - correlation) * own),
  );
}
